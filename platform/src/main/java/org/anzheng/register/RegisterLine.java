package org.anzheng.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateSummary;

/**
 * A certificate as it is to stand in the register.
 *
 * @param names what its holder is and was called in any version: people search by the name they
 *     know
 */
record RegisterLine(
    CertificateSummary certificate, Optional<String> publicUscc, Set<String> names) {

  RegisterLine {
    names = Set.copyOf(names);
  }

  /** What it is found by. */
  String searchText() {
    CertificateContent content = certificate.content();
    List<String> parts = new ArrayList<>(List.of(certificate.number(), publicUscc.orElse("")));
    certificate.reportedAs().ifPresent(parts::add);
    parts.addAll(List.of(content.holderName(), content.holderNameEn()));
    names.stream()
        .filter(name -> !name.equals(content.holderName()) && !name.equals(content.holderNameEn()))
        .sorted()
        .forEach(parts::add);
    parts.addAll(List.of(content.scopeZh(), content.scopeEn()));
    return Pieces.normalise(String.join("\n", parts));
  }
}
