package org.anzheng.register;

import java.util.List;
import java.util.Optional;

/**
 * 公示内容: what a certificate says.
 *
 * @param holderUscc hidden when it would identify a person
 */
public record PublicContent(
    String holderName,
    String holderNameEn,
    Optional<String> holderUscc,
    String holderAddress,
    String category,
    String tier,
    String ruleVersion,
    String scopeZh,
    String scopeEn,
    List<String> standards,
    List<String> sites) {

  public PublicContent {
    standards = List.copyOf(standards);
    sites = List.copyOf(sites);
  }
}
