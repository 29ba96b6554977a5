package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 证书已暂停. */
@NamedInterface("facts")
public record CertificateSuspended(
    Act act,
    CertificateReference certificate,
    StatusChange change,
    LocalDate until,
    Ground ground,
    List<String> restorationActions,
    String contact,
    boolean late)
    implements CertificateFact {

  @Override
  public String event() {
    return "suspend";
  }
}
