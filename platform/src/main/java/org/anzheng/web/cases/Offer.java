package org.anzheng.web.cases;

import java.util.List;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.DutyNote;

/**
 * 可办事项: an act offered on the page of a case.
 *
 * @param objections everything that stands in its way; then there is no button
 * @param duty whether the reader may do it, and who else could
 */
public record Offer(
    String label, String href, boolean grave, List<Objection> objections, DutyNote duty) {

  /** What stands in its way whoever does it. */
  public List<Objection> impersonal() {
    return objections.stream().filter(o -> !duty.against().contains(o)).toList();
  }
}
