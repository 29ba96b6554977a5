package org.anzheng.web.cases;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.DutyNote;

/**
 * 可办事项: an act offered on the page of a case.
 *
 * @param objections everything that stands in its way; then there is no button
 * @param duty whether the reader may do it, and who else could, where duties are separated
 */
public record Offer(
    String label, String href, boolean grave, List<Objection> objections, Optional<DutyNote> duty) {

  /** What stands in its way whoever does it. */
  public List<Objection> impersonal() {
    List<Objection> personal = duty.map(DutyNote::against).orElse(List.of());
    return objections.stream().filter(o -> !personal.contains(o)).toList();
  }
}
