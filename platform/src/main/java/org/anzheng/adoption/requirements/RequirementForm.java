package org.anzheng.adoption.requirements;

import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * 采信要求表: what an adopter needs, from which the wording is made.
 *
 * @param project which procurement it is made for; may be blank for one that many use
 * @param reason why this project needs certified services
 * @param category code of the catalogue
 * @param tier the lowest level that is enough; empty for any
 * @param scope words that the scope of the certificate has to cover
 * @param words the adopter's own additions; may be blank
 * @param points where the certificate is scored
 */
@NamedInterface("requirements")
public record RequirementForm(
    String title,
    String project,
    String reason,
    Procurement procurement,
    RequirementUse use,
    String category,
    Optional<String> tier,
    String scope,
    Set<ExtraEvidence> evidence,
    String words,
    Optional<Integer> points) {

  public RequirementForm {
    evidence = Set.copyOf(evidence);
  }

  /** Everything typed that could say too much. */
  String typed() {
    return String.join("\n", title, reason, scope, words);
  }
}
