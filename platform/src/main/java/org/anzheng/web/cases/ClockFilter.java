package org.anzheng.web.cases;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.deadlines.RunningDeadline;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;

/**
 * 期限筛选: which clocks are shown. What is not one of the choices finds everything.
 *
 * @param about the noun of the subject
 * @param turn whose turn it is: ours, others or nobody
 * @param within how many days ahead
 */
public record ClockFilter(String about, String turn, String within) {

  static final List<String> SUBJECTS =
      List.of(
          "certificate",
          "case",
          "evaluation",
          "nonconformity",
          "matter",
          "complaint",
          "approval",
          "body",
          "filing",
          "person");

  static final List<String> TURNS = List.of("ours", "others", "nobody");

  static final List<String> SPANS = List.of("7", "30", "90");

  boolean finds(RunningDeadline clock, Actor actor, LocalDate today) {
    return (!SUBJECTS.contains(about) || clock.subject().startsWith(about + "/"))
        && (!TURNS.contains(turn) || turn.equals(turnOf(clock, actor)))
        && (!SPANS.contains(within)
            || !clock.lastDay().isAfter(today.plusDays(Long.parseLong(within))));
  }

  private static String turnOf(RunningDeadline clock, Actor actor) {
    if (clock.awaiting() == Role.SYSTEM) {
      return "nobody";
    }
    boolean ours = clock.organisation().equals(actor.organisation());
    return ours == clock.pause().isEmpty() ? "ours" : "others";
  }
}
