package org.anzheng.supervision.subjects;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 监督对象登记: a subject as the register knows it.
 *
 * @param name in Chinese
 * @param body organisation of the body it is or belongs to
 * @param organisation the certified organisation or applicant it is or belongs to
 * @param divisions seats of both, by which offices find it
 */
public record LocatedSubject(
    Subject subject,
    String name,
    Optional<UUID> body,
    Optional<UUID> organisation,
    List<String> divisions) {

  public LocatedSubject {
    divisions = List.copyOf(divisions);
  }
}
