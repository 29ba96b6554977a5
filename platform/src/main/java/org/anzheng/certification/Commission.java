package org.anzheng.certification;

import java.time.Instant;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * 认证委托书 (F1 to F3): the form as handed in; frozen, and shown the same for ever.
 *
 * @param standards standards of the criteria that apply, with year
 * @param criteria identities of the criteria that apply
 * @param files every archived file the form names
 */
@NamedInterface("reads")
public record Commission(
    Instant submittedAt,
    Client client,
    String bodyName,
    String approvalNo,
    CaseSubject subject,
    List<String> standards,
    List<String> criteria,
    CommissionForm form,
    List<FiledEvidence> files) {

  public Commission {
    standards = List.copyOf(standards);
    criteria = List.copyOf(criteria);
    files = List.copyOf(files);
  }
}
