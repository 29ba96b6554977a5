package org.anzheng.web.body.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.evaluations.AssignmentPeriod;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.TeamAssignment;
import org.anzheng.evaluations.TeamCandidate;
import org.anzheng.evaluations.TeamMember;
import org.anzheng.evaluations.TeamRole;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.springframework.util.MultiValueMap;

/**
 * 审查组指派表单, as typed.
 *
 * @param roles team role by person
 */
record TeamForm(Typed typed, Map<UUID, TeamRole> roles) {

  private static final String FIELD = "role-";

  /** What was sent; a role of nobody, and a role that does not exist, are passed over. */
  static TeamForm of(MultiValueMap<String, String> sent) {
    Typed typed = new Typed(sent);
    Map<UUID, TeamRole> roles = new HashMap<>();
    for (String field : typed.values().keySet()) {
      person(field)
          .ifPresent(person -> role(typed.text(field)).ifPresent(role -> roles.put(person, role)));
    }
    return new TeamForm(typed, roles);
  }

  /** The team as it is, for the days ahead of it; a new one for the first days that can be. */
  static TeamForm before(EvaluationSummary file, LocalDate today, LocalDate earliest) {
    Map<UUID, TeamRole> roles = new HashMap<>();
    file.team().members().forEach(member -> roles.put(member.person(), member.role()));
    List<LocalDate> ahead =
        Stream.concat(
                file.team().period().stream().flatMap(period -> period.days().stream()),
                file.site().plannedDays().stream())
            .filter(day -> !day.isBefore(today))
            .sorted()
            .toList();
    LocalDate first = ahead.isEmpty() ? earliest : ahead.getFirst();
    LocalDate last = ahead.isEmpty() ? earliest.plusDays(furtherDays(file)) : ahead.getLast();
    Typed typed = Typed.none().with("first", first.toString()).with("last", last.toString());
    return new TeamForm(typed, roles);
  }

  /** As many as two people need beyond the first day. */
  private static long furtherDays(EvaluationSummary file) {
    BigDecimal days = file.order().manDays().divide(BigDecimal.TWO, 0, RoundingMode.CEILING);
    return Math.max(days.longValue() - 1, 0);
  }

  /** The same with these people: the first leads. */
  TeamForm with(List<TeamCandidate> team) {
    Map<UUID, TeamRole> taken = new HashMap<>();
    for (TeamCandidate each : team) {
      taken.put(each.person(), taken.isEmpty() ? TeamRole.LEAD : TeamRole.MEMBER);
    }
    return new TeamForm(typed, taken);
  }

  /** The days; a refusal when they cannot be read. */
  AssignmentPeriod period() {
    TypedReader reader = new TypedReader(typed);
    Optional<LocalDate> first = reader.date("first");
    Optional<LocalDate> last = reader.date("last");
    reader.refuseIfAny();
    return new AssignmentPeriod(first.orElseThrow(), last.orElseThrow());
  }

  /** The assignment, the lead first. */
  TeamAssignment assignment() {
    List<TeamMember> members =
        roles.entrySet().stream()
            .map(e -> new TeamMember(e.getKey(), e.getValue()))
            .sorted((a, b) -> a.role().compareTo(b.role()))
            .toList();
    return new TeamAssignment(members, period());
  }

  private static Optional<UUID> person(String field) {
    try {
      return field.startsWith(FIELD)
          ? Optional.of(UUID.fromString(field.substring(FIELD.length())))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<TeamRole> role(String text) {
    return Arrays.stream(TeamRole.values()).filter(role -> role.name().equals(text)).findFirst();
  }
}
