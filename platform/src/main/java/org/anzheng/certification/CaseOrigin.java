package org.anzheng.certification;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 案件由来: what kind of case, about which certificate, after which earlier case.
 *
 * @param certificate number of the certificate the case is about; empty for a first certification
 * @param predecessor number of the case at the body before, when the case moved here
 * @param recordsReleased whether the client let this body read the earlier records of the lineage
 */
@NamedInterface("reads")
public record CaseOrigin(
    CaseType type,
    Optional<String> certificate,
    Optional<String> predecessor,
    boolean recordsReleased) {

  /** A first certification. */
  public static final CaseOrigin FIRST =
      new CaseOrigin(CaseType.INITIAL, Optional.empty(), Optional.empty(), false);

  /** A case about a certificate. */
  static CaseOrigin about(CaseType type, Optional<String> certificate) {
    return new CaseOrigin(type, certificate, Optional.empty(), false);
  }

  /** The same kind of case, gone on from an earlier one at another body. */
  CaseOrigin after(String earlier) {
    return new CaseOrigin(type, certificate, Optional.of(earlier), false);
  }

  CaseOrigin unreleased() {
    return new CaseOrigin(type, certificate, predecessor, false);
  }

  CaseOrigin released() {
    return new CaseOrigin(type, certificate, predecessor, true);
  }
}
