package org.anzheng.web.matrix;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anzheng.kernel.Transition;
import org.anzheng.supervision.cases.PenaltyTransition;
import org.anzheng.supervision.draws.DrawTransition;
import org.anzheng.supervision.inspections.InspectionTransition;
import org.anzheng.supervision.orders.OrderTransition;

/** Draws, inspections, penalty cases and orders: the acts that addresses name. */
final class OversightNouns {

  private static final String DRAWS = "/regulator/supervision";
  private static final Map<String, Transition<?>> DRAW =
      Map.of(
          DRAWS,
          DrawTransition.PREPARE,
          DRAWS + "/{number}/freezing",
          DrawTransition.FREEZE,
          DRAWS + "/{number}/withdrawal",
          DrawTransition.WITHDRAW,
          DRAWS + "/{number}/draw",
          DrawTransition.DRAW,
          DRAWS + "/{number}/results",
          DrawTransition.RECORD_RESULT);

  private static final Map<String, Map<String, Transition<?>>> ACTS =
      Map.of(
          "inspections",
          Map.of(
              "checklist", InspectionTransition.RECORD_CHECK,
              "cosignature", InspectionTransition.COSIGN,
              "statement", InspectionTransition.STATE,
              "correction", InspectionTransition.ORDER_CORRECTION),
          "penalty-cases",
          Map.of(
              "filing", PenaltyTransition.FILE,
              "spot-warning", PenaltyTransition.WARN_ON_THE_SPOT,
              "review", PenaltyTransition.REVIEW,
              "notification", PenaltyTransition.NOTIFY,
              "hearing-call", PenaltyTransition.CALL_HEARING,
              "republication", PenaltyTransition.PUBLISH_CHANGED,
              "statement", PenaltyTransition.STATE),
          "orders",
          Map.of("report", OrderTransition.REPORT, "acceptance", OrderTransition.ACCEPT));

  private static final Map<String, Transition<?>> BEGINNINGS =
      Map.of(
          "inspections", InspectionTransition.OPEN,
          "penalty-cases", PenaltyTransition.REPORT_LEAD,
          "orders", OrderTransition.ISSUE);

  private OversightNouns() {}

  static List<String> at(String place) {
    return ACTS.keySet().stream()
        .filter(noun -> place.contains("/" + noun + "/{number}/"))
        .findFirst()
        .map(noun -> at(noun, place))
        .orElseGet(() -> ComplaintNouns.at(place));
  }

  static Collection<? extends Transition<?>> acts(String pattern, String act) {
    Stream<Transition<?>> begun =
        BEGINNINGS.entrySet().stream()
            .filter(noun ->
                pattern.endsWith("/" + noun.getKey())
                    || pattern.endsWith("/" + noun.getKey() + "/check"))
            .map(Map.Entry::getValue);
    Stream<Transition<?>> named =
        ACTS.entrySet().stream()
            .filter(noun -> pattern.contains("/" + noun.getKey() + "/{number}/{act}"))
            .flatMap(noun -> Stream.ofNullable(noun.getValue().get(act)));
    Stream<Transition<?>> draw = Stream.ofNullable(DRAW.get(pattern));
    return Stream.of(begun, named, draw).flatMap(all -> all).toList();
  }

  private static List<String> at(String noun, String place) {
    if (place.endsWith("{letter}")) {
      return switch (noun) {
        case "inspections" -> List.of("record");
        case "orders" -> List.of("order");
        default -> List.of("notification");
      };
    }
    if (place.endsWith("{file}")) {
      return List.of();
    }
    return place.startsWith("/applicant/")
        ? List.of("statement")
        : List.copyOf(ACTS.getOrDefault(noun, Map.of()).keySet());
  }
}
