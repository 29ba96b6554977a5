package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/** 委托书内容: everything the applicant fills in, complete or not. */
@NamedInterface("reads")
public record CommissionForm(
    ClientPart client,
    ServicePart service,
    SelfAssessment selfAssessment,
    Capability capability,
    Declarations declarations) {

  static final CommissionForm EMPTY =
      new CommissionForm(
          ClientPart.EMPTY,
          ServicePart.EMPTY,
          SelfAssessment.EMPTY,
          Capability.EMPTY,
          Declarations.EMPTY);

  /** The same form with one part replaced. */
  public CommissionForm with(CommissionPart part) {
    return switch (part) {
      case ClientPart c -> new CommissionForm(c, service, selfAssessment, capability, declarations);
      case ServicePart s -> new CommissionForm(client, s, selfAssessment, capability, declarations);
      case SelfAssessment a -> new CommissionForm(client, service, a, capability, declarations);
      case Capability c -> new CommissionForm(client, service, selfAssessment, c, declarations);
      case Declarations d -> new CommissionForm(client, service, selfAssessment, capability, d);
    };
  }
}
