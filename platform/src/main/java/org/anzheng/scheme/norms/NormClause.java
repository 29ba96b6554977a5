package org.anzheng.scheme.norms;

import java.util.Arrays;
import java.util.Comparator;
import org.springframework.modulith.NamedInterface;

/**
 * 条款: one numbered clause of a norm or a rule; of a mark, one of the rules for its use.
 *
 * @param number such as {@code 4.3}
 */
@NamedInterface("reads")
public record NormClause(
    String number, String headingZh, String headingEn, String textZh, String textEn) {

  /** As a document is read: 4.10 after 4.9. */
  static final Comparator<NormClause> ORDER =
      Comparator.comparing(
          clause ->
              Arrays.stream(clause.number().split("\\.", -1)).mapToInt(Integer::parseInt).toArray(),
          Arrays::compare);
}
