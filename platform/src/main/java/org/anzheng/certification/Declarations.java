package org.anzheng.certification;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * 咨询关系与声明.
 *
 * @param consultants whoever advised the applicant within the period of conflict (SOD-3)
 * @param notes critical infrastructure, foreign investment and whatever else the body must know
 * @param truthful 真实性声明: everything handed in is true and complete
 */
@NamedInterface("reads")
public record Declarations(
    List<Consultant> consultants,
    List<Subcontractor> subcontractors,
    String notes,
    boolean truthful)
    implements CommissionPart {

  static final Declarations EMPTY = new Declarations(List.of(), List.of(), "", false);

  public Declarations {
    consultants = List.copyOf(consultants);
    subcontractors = List.copyOf(subcontractors);
  }

  @Override
  public CommissionSection section() {
    return CommissionSection.DECLARATIONS;
  }
}
