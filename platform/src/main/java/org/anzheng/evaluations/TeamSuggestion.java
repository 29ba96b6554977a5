package org.anzheng.evaluations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.ClauseGroup;
import org.springframework.modulith.NamedInterface;

/**
 * 审查组人选方案: the smallest team of the candidates that meets every rule on the days asked for; the
 * scheme manager may take it or choose otherwise.
 *
 * @param members the lead first; empty when there is none
 * @param lacking why there is none, or what the team still lacks
 */
@NamedInterface("reads")
public record TeamSuggestion(List<TeamCandidate> members, List<Objection> lacking) {

  public TeamSuggestion {
    members = List.copyOf(members);
    lacking = List.copyOf(lacking);
  }

  /** Whether there is a team to take. */
  public boolean isThere() {
    return !members.isEmpty();
  }

  /** The first of the smallest teams, in the order of the candidates. */
  @Basis({"17065:7.4", "17065:6.1"})
  public static TeamSuggestion of(List<TeamCandidate> all, EvaluationOrder order, int days) {
    List<TeamCandidate> leads = all.stream().filter(c -> c.againstLead().isEmpty()).toList();
    if (leads.isEmpty()) {
      return new TeamSuggestion(List.of(), List.of(Objection.to(EvaluationRefusal.NOBODY_LEADS)));
    }
    return leads.stream()
        .map(lead -> around(lead, all, order, days))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(team -> team.members().size() + team.lacking().size()))
        .orElseGet(() -> new TeamSuggestion(List.of(), uncovered(all, order)));
  }

  /** The lead, whoever covers most of what is not covered, and enough hands for the man-days. */
  private static Optional<TeamSuggestion> around(
      TeamCandidate lead, List<TeamCandidate> all, EvaluationOrder order, int days) {
    List<TeamCandidate> team = new ArrayList<>(List.of(lead));
    List<TeamCandidate> others =
        new ArrayList<>(
            all.stream().filter(c -> c != lead && c.againstMember().isEmpty()).toList());
    List<ClauseGroup> open =
        new ArrayList<>(lead.covers().stream().map(GroupCover::group).toList());
    open.removeIf(lead::coversWholly);
    while (!open.isEmpty()) {
      Optional<TeamCandidate> best =
          others.stream().max(Comparator.comparingLong(c -> covered(c, open)));
      if (best.filter(c -> covered(c, open) > 0).isEmpty()) {
        return Optional.empty();
      }
      team.add(best.get());
      others.remove(best.get());
      open.removeIf(best.get()::coversWholly);
    }
    while (isShort(team, order, days) && !others.isEmpty()) {
      team.add(others.removeFirst());
    }
    return Optional.of(new TeamSuggestion(team, missingDays(team, order, days)));
  }

  private static long covered(TeamCandidate candidate, List<ClauseGroup> open) {
    return open.stream().filter(candidate::coversWholly).count();
  }

  private static boolean isShort(List<TeamCandidate> team, EvaluationOrder order, int days) {
    return manDays(team, days).compareTo(order.manDays()) < 0;
  }

  private static BigDecimal manDays(List<TeamCandidate> team, int days) {
    return BigDecimal.valueOf((long) team.size() * days);
  }

  private static List<Objection> missingDays(
      List<TeamCandidate> team, EvaluationOrder order, int days) {
    return isShort(team, order, days)
        ? List.of(
            Objection.to(EvaluationRefusal.TEAM_DAYS_SHORT, manDays(team, days), order.manDays()))
        : List.of();
  }

  /** The clause groups for which nobody is there. */
  private static List<Objection> uncovered(List<TeamCandidate> all, EvaluationOrder order) {
    List<TeamCandidate> able = all.stream().filter(c -> c.againstMember().isEmpty()).toList();
    return all.getFirst().covers().stream()
        .filter(cover -> able.stream().noneMatch(c -> c.coversWholly(cover.group())))
        .map(cover ->
            Objection.to(
                EvaluationRefusal.CLAUSE_GROUP_LACKING,
                order.category(),
                cover.group().nameZh(),
                cover.group().nameEn()))
        .toList();
  }
}
