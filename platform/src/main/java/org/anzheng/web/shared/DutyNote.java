package org.anzheng.web.shared;

import java.util.List;
import java.util.stream.Collectors;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/**
 * 职责提示: whether the reader may do an act, said before the click; if not, why, and who of the same
 * organisation could.
 *
 * @param act what it is about
 * @param duties which it takes, in words
 * @param against what forbids it to the reader; empty when nothing does
 * @param others who could do it as well or instead
 */
public record DutyNote(
    Enum<?> act, List<String> duties, List<Objection> against, List<String> others) {

  public DutyNote {
    duties = List.copyOf(duties);
    against = List.copyOf(against);
    others = List.copyOf(others);
  }

  /** Whether the reader may do it. */
  public boolean may() {
    return against.isEmpty();
  }

  /** Whether the reader holds the duty, and the separation of duties forbids it nevertheless. */
  public boolean isForbidden() {
    return !may() && against.stream().noneMatch(o -> o.reason() == KernelRefusal.NOT_YOUR_DUTY);
  }

  /** The duties, in one line. */
  public String duty(View view) {
    return duties.stream().collect(Collectors.joining(view.text("page.shared.duty.or")));
  }

  /** The others, in one line. */
  public String names(View view) {
    return others.stream().collect(Collectors.joining(view.text("page.shared.duty.comma")));
  }
}
