package org.anzheng.scheme;

import java.util.Collection;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * 条款组: clauses of a rule that one competence covers together.
 *
 * @param criteria identifiers of the criteria in it
 */
@NamedInterface("reads")
public record ClauseGroup(String code, String nameZh, String nameEn, Set<String> criteria) {

  public ClauseGroup {
    criteria = Set.copyOf(criteria);
  }

  /** Whether one of these criteria belongs to it. */
  public boolean isTouchedBy(Collection<String> asked) {
    return asked.stream().anyMatch(criteria::contains);
  }
}
