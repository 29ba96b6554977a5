package org.anzheng.web.matrix;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anzheng.complaints.ComplaintTransition;
import org.anzheng.complaints.EscalationTransition;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;

/** The acts on complaints that addresses name, and the duties that may do each. */
final class ComplaintNouns {

  private static final Map<String, Transition<?>> BODY =
      Map.ofEntries(
          entry("acknowledgement", ComplaintTransition.ACKNOWLEDGE),
          entry("validation", ComplaintTransition.VALIDATE),
          entry("rejection", ComplaintTransition.REJECT),
          entry("investigation", ComplaintTransition.INVESTIGATE),
          entry("findings", ComplaintTransition.REPORT),
          entry("decision", ComplaintTransition.DECIDE),
          entry("stay", ComplaintTransition.STAY),
          entry("extension", ComplaintTransition.EXTEND),
          entry("notification", ComplaintTransition.NOTIFY),
          entry("actions", ComplaintTransition.TAKE_ACTIONS),
          entry("closing", ComplaintTransition.CLOSE),
          entry("statement", EscalationTransition.STATE));

  private static final Map<String, Transition<?>> REGULATOR =
      Map.of(
          "note", EscalationTransition.TAKE_NOTE,
          "question", EscalationTransition.ASK_STATEMENT,
          "closing", EscalationTransition.CLOSE);

  private ComplaintNouns() {}

  static List<String> at(String place) {
    return switch (place) {
      case "/body/complaints/{number}/{act}" -> List.copyOf(BODY.keySet());
      case "/regulator/complaints/{number}/{act}" -> List.copyOf(REGULATOR.keySet());
      default -> ArchiveNouns.at(place);
    };
  }

  static Set<Role> duties(String pattern, String act) {
    Map<String, Transition<?>> acts = pattern.startsWith("/body/") ? BODY : REGULATOR;
    Transition<?> transition = acts.get(act);
    return transition == null ? Set.of() : transition.by();
  }
}
