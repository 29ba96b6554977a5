package org.anzheng.certification;

import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateSummary;
import org.springframework.modulith.NamedInterface;

/**
 * 案件背景: what a case builds on.
 *
 * @param certificate the certificate it is about, as it stands now
 * @param earlier the earlier cases of the same lineage, oldest first
 */
@NamedInterface("reads")
public record CaseBackground(Optional<CertificateSummary> certificate, List<EarlierCase> earlier) {

  /** A first certification builds on nothing. */
  static final CaseBackground NONE = new CaseBackground(Optional.empty(), List.of());

  public CaseBackground {
    earlier = List.copyOf(earlier);
  }
}
