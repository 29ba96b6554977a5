package org.anzheng.scheme.norms;

import org.springframework.modulith.NamedInterface;

/**
 * 准则行: which clause of which standard a category is evaluated against, and from which tier on.
 *
 * @param clause empty when the standard is applied as a whole
 */
@NamedInterface("reads")
public record RuleCriterion(
    String category,
    String standard,
    String clause,
    String tier,
    boolean mandatory,
    String titleZh,
    String titleEn) {

  /** What tells it from other rows. */
  public String key() {
    return category + " " + standard + (clause.isEmpty() ? "" : " " + clause);
  }
}
