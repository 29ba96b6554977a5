package org.anzheng.supervision.signals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.evaluations.EvaluationTraces;
import org.anzheng.evaluations.PresenceDay;
import org.anzheng.kernel.Basis;
import org.anzheng.people.PersonTraces;
import org.anzheng.people.SamePerson;
import org.springframework.stereotype.Component;

/** 同一人员同日两处: one person on site for two clients, or in two bodies, on one day. */
@Component
@Basis("regulation:14")
class AuditorTwiceRule implements RuleCheck {

  private final EvaluationTraces evaluations;
  private final PersonTraces people;

  AuditorTwiceRule(EvaluationTraces evaluations, PersonTraces people) {
    this.evaluations = evaluations;
    this.people = people;
  }

  @Override
  public List<Sighting> look(Round round) {
    List<SamePerson> same = people.samePeople();
    Set<UUID> twice =
        same.stream()
            .flatMap(pair -> Stream.of(pair.first(), pair.second()))
            .collect(Collectors.toSet());
    return check(evaluations.presence(twice, round.since()), same);
  }

  static List<Sighting> check(List<PresenceDay> presence, List<SamePerson> same) {
    Map<UUID, UUID> one = new HashMap<>();
    same.forEach(pair -> one.merge(pair.second(), pair.first(), AuditorTwiceRule::smaller));
    Map<String, PresenceDay> seen = new HashMap<>();
    List<Sighting> found = new ArrayList<>();
    for (PresenceDay here : presence) {
      UUID person = one.getOrDefault(here.person(), here.person());
      PresenceDay before = seen.putIfAbsent(person + " " + here.day(), here);
      if (before != null && elsewhere(before, here)) {
        found.add(
            Sighting.ofCase(
                RiskRule.AUDITOR_TWICE,
                here.caseNumber(),
                2,
                1,
                "case/" + before.caseNumber(),
                "case/" + here.caseNumber()));
      }
    }
    return found;
  }

  private static boolean elsewhere(PresenceDay one, PresenceDay other) {
    return !one.client().equals(other.client()) || !one.body().equals(other.body());
  }

  private static UUID smaller(UUID one, UUID other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
