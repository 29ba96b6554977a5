package org.anzheng.certificates;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** 证书已成批报送: many certificates came in with one report; each has its own place in the log. */
@NamedInterface("facts")
public record CertificatesReported(List<CertificateReported> facts) {

  public CertificatesReported {
    facts = List.copyOf(facts);
  }
}
