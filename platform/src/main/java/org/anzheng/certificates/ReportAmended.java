package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 报送内容已变更: a body reported that a certificate of its own says something else, or that it was kept.
 *
 * @param caseNumber the row of the report
 * @param keptOn when surveillance decided that it may stand; empty where only the content changed
 */
@NamedInterface("facts")
public record ReportAmended(
    Act act,
    CertificateReference certificate,
    StatusChange change,
    CertificateContent content,
    String caseNumber,
    Optional<LocalDate> keptOn,
    Optional<LocalDate> surveillanceDue)
    implements CertificateFact {

  @Override
  public String event() {
    return keptOn.isPresent() ? "continue" : "correct";
  }
}
