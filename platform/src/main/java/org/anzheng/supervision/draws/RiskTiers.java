package org.anzheng.supervision.draws;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.kernel.Basis;
import org.anzheng.supervision.draws.PlanForm.RaisedObject;
import org.anzheng.supervision.signals.RiskScore;
import org.anzheng.supervision.signals.SignalSearch;
import org.springframework.stereotype.Component;

/** 按风险分值分级: whose score is high is drawn more often; a certificate with its body and holder. */
@Component
class RiskTiers {

  private final SignalSearch signals;

  RiskTiers(SignalSearch signals) {
    this.signals = signals;
  }

  /** The objects of a plan that are raised by score and not named yet. */
  List<RaisedObject> raised(PlanForm form, SortedMap<String, Set<UUID>> objects) {
    return raised(form, objects, signals.raised(), signals.threshold());
  }

  @Basis("random-inspection:2")
  static List<RaisedObject> raised(
      PlanForm form,
      SortedMap<String, Set<UUID>> objects,
      Map<UUID, RiskScore> scores,
      long threshold) {
    Set<String> named =
        form.raisedObjects().stream().map(RaisedObject::object).collect(Collectors.toSet());
    return objects.entrySet().stream()
        .filter(object -> !named.contains(object.getKey()))
        .flatMap(object ->
            highest(object.getValue(), scores)
                .map(score ->
                    new RaisedObject(object.getKey(), ScoreReason.of(score, threshold).text()))
                .stream())
        .toList();
  }

  private static Optional<RiskScore> highest(Set<UUID> parties, Map<UUID, RiskScore> scores) {
    return parties.stream()
        .filter(scores::containsKey)
        .map(scores::get)
        .max(Comparator.comparingLong(RiskScore::points));
  }
}
