package org.anzheng.certificates;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 证书沿革: which certificate this one replaces, and which one replaced it; both point at each other.
 *
 * @param replaces number of the certificate that ended when this one was issued
 * @param replacedBy number of the certificate that ended this one
 */
@NamedInterface("reads")
public record CertificateLineage(Optional<String> replaces, Optional<String> replacedBy) {

  static final CertificateLineage NONE = new CertificateLineage(Optional.empty(), Optional.empty());

  static CertificateLineage replacing(Optional<String> old) {
    return new CertificateLineage(old, Optional.empty());
  }

  CertificateLineage endedBy(String successor) {
    return new CertificateLineage(replaces, Optional.of(successor));
  }
}
