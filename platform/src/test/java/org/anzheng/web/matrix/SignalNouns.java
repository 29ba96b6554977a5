package org.anzheng.web.matrix;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anzheng.kernel.Transition;
import org.anzheng.supervision.allegations.AllegationTransition;
import org.anzheng.supervision.allegations.VaultTransition;
import org.anzheng.supervision.referrals.ReferralTransition;
import org.anzheng.supervision.services.ServiceTransition;
import org.anzheng.supervision.signals.SignalTransition;

/** The acts of supervision that addresses name, for departments, offices and bodies. */
final class SignalNouns {

  private static final Map<String, Transition<?>> ALLEGATIONS =
      Map.of(
          "assignment", AllegationTransition.ASSIGN,
          "acceptance", AllegationTransition.ACCEPT,
          "refusal", AllegationTransition.NOT_ACCEPT,
          "question", AllegationTransition.ASK,
          "reference", AllegationTransition.LEAD,
          "answer", AllegationTransition.ANSWER,
          "vault", VaultTransition.ASK_OPENING);

  private static final Map<String, Transition<?>> REFERRALS =
      Map.of(
          "receipt", ReferralTransition.RECEIVE,
          "return", ReferralTransition.RETURN,
          "outcome", ReferralTransition.REPORT_OUTCOME,
          "withdrawal", ReferralTransition.WITHDRAW);

  private static final Map<String, Transition<?>> FIXED =
      Map.ofEntries(
          entry("/signals/{number}/confirmation", SignalTransition.CONFIRM),
          entry("/signals/{number}/dismissal", SignalTransition.DISMISS),
          entry("/allegations/{number}/identity", VaultTransition.LOOK),
          entry("/referrals", ReferralTransition.SEND),
          entry("/services", ServiceTransition.RECORD),
          entry("/services/{number}/answer", ServiceTransition.FOLLOW_UP),
          entry("/vault/{id}/permission", VaultTransition.ALLOW),
          entry("/vault/{id}/denial", VaultTransition.DENY));

  private SignalNouns() {}

  static List<String> at(String place) {
    return switch (below(place)) {
      case "/allegations/{number}/{act}" ->
          // offices assign nothing: no duty of theirs, whoever's report it is
          ALLEGATIONS.keySet().stream()
              .filter(act -> !place.startsWith("/office/") || !act.equals("assignment"))
              .toList();
      case "/referrals/{number}/{act}" -> List.copyOf(REFERRALS.keySet());
      case "/signals/rules/{rule}" -> List.of("SAME_DAY_CERTIFICATE");
      default -> List.of();
    };
  }

  static Collection<Transition<?>> acts(String pattern, String act) {
    String below = below(pattern);
    Transition<?> known =
        switch (below) {
          case "/allegations/{number}/{act}" -> ALLEGATIONS.get(act);
          case "/referrals/{number}/{act}" -> REFERRALS.get(act);
          default -> FIXED.get(below);
        };
    return known == null ? Set.of() : Set.of(known);
  }

  /** The path after the home of the audience. */
  private static String below(String pattern) {
    return pattern.substring(Math.max(0, pattern.indexOf('/', 1)));
  }
}
