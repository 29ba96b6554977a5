package org.anzheng.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 公示沿革: which certificate one replaces and which one replaced it, and where the lineage began.
 *
 * @param replacedBy empty as long as it was not replaced
 * @param origin the first certificate of the lineage; empty when this one is the first
 */
public record PublicLineage(
    Optional<String> replaces, Optional<String> replacedBy, Optional<Origin> origin) {

  /** 首张证书: where a lineage began, with its issuer. */
  public record Origin(
      String number, String approvalNo, String name, String nameEn, LocalDate issuedOn) {}
}
