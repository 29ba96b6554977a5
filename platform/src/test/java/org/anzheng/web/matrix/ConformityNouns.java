package org.anzheng.web.matrix;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anzheng.conformity.ChangeNoticeTransition;
import org.anzheng.conformity.IncidentTransition;
import org.anzheng.conformity.MarkCheckTransition;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;

/** The acts on a notice of change that addresses name, what can begin, and whose duty each is. */
final class ConformityNouns {

  private static final Map<String, Transition<?>> BODY =
      Map.ofEntries(
          entry("return", ChangeNoticeTransition.RETURN),
          entry("noting", ChangeNoticeTransition.NOTE),
          entry("change", ChangeNoticeTransition.REQUIRE_CHANGE),
          entry("evaluation", ChangeNoticeTransition.EVALUATE),
          entry("suspension", ChangeNoticeTransition.CONSIDER_SUSPENSION),
          entry("conclusion", ChangeNoticeTransition.CONCLUDE));

  private static final Map<String, Transition<?>> BEGINNINGS =
      Map.of(
          "incidents", IncidentTransition.RECORD,
          "mark-checks", MarkCheckTransition.FIND_PROPER);

  private ConformityNouns() {}

  static List<String> at(String place) {
    return switch (place) {
      case "/applicant/conformity/{matter}/{act}" -> List.of("supplement", "withdrawal");
      case "/body/conformity/{matter}/{act}" -> List.copyOf(BODY.keySet());
      case "/applicant/certificates/{number}/conformity/{duty}" ->
          List.of("changes", "incidents", "declarations");
      case "/body/certificates/{number}/conformity/{duty}" -> List.copyOf(BEGINNINGS.keySet());
      default -> OversightNouns.at(place);
    };
  }

  static boolean knows(String pattern) {
    return pattern.startsWith("/body/") && pattern.contains("/conformity/");
  }

  static Set<Role> duties(String act) {
    Set<Role> roles = new HashSet<>();
    Stream.of(BODY, BEGINNINGS)
        .flatMap(acts -> acts.entrySet().stream())
        .filter(known -> known.getKey().equals(act))
        .forEach(known -> roles.addAll(known.getValue().by()));
    roles.remove(Role.SYSTEM);
    return roles;
  }
}
