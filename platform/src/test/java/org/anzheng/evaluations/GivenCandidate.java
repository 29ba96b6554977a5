package org.anzheng.evaluations;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.anzheng.parties.AccountSummary;
import org.anzheng.people.Association;
import org.anzheng.people.AssociationKind;
import org.anzheng.people.Competence;
import org.anzheng.people.PersonStatus;
import org.anzheng.people.PersonSummary;
import org.anzheng.people.Sanction;

/** People considered for a team, without a database. */
final class GivenCandidate {

  static final Period TWO_YEARS = Period.ofYears(2);

  private GivenCandidate() {}

  /** Registered, competent, with account and duty, tied to nobody. */
  static Candidate fit(TeamRole role) {
    return of(role, GivenFile.TODAY.plusYears(1), List.of("TA"), List.of());
  }

  static Candidate registeredUntil(TeamRole role, LocalDate until) {
    return of(role, until, List.of("TA"), List.of());
  }

  static Candidate withoutCompetence(TeamRole role) {
    return of(role, GivenFile.TODAY.plusYears(1), List.of("OM"), List.of());
  }

  static Candidate tied(AssociationKind kind, Optional<LocalDate> until) {
    List<Association> ties = List.of(new Association(GivenFile.CLIENT, kind, until));
    return of(TeamRole.MEMBER, GivenFile.TODAY.plusYears(1), List.of("TA"), ties);
  }

  static Candidate withAccount(TeamRole role, Set<Role> duties) {
    PersonSummary person = fit(role).person();
    return new Candidate(person, Optional.of(account(duties)), role);
  }

  static Candidate withoutAccount() {
    return new Candidate(fit(TeamRole.MEMBER).person(), Optional.empty(), TeamRole.MEMBER);
  }

  private static Candidate of(
      TeamRole role, LocalDate until, List<String> categories, List<Association> ties) {
    LocalDate from = GivenFile.TODAY.minusYears(1);
    PersonSummary person =
        new PersonSummary(
            UUID.randomUUID(),
            Optional.empty(),
            "示例审查员",
            GivenFile.BODY,
            PersonStatus.ACTIVE,
            "SVC-1",
            from,
            until,
            true,
            categories.stream()
                .map(category -> competence(category, Optional.empty(), from.plusYears(5)))
                .toList(),
            ties,
            List.of());
    return new Candidate(
        person, Optional.of(account(Set.of(Role.LEAD_AUDITOR, Role.AUDITOR))), role);
  }

  /** Somebody whose competences are these, sanctioned as said. */
  static Candidate with(TeamRole role, List<Competence> competences, List<Sanction> sanctions) {
    PersonSummary fit = fit(role).person();
    PersonSummary person =
        new PersonSummary(
            fit.id(),
            fit.account(),
            fit.name(),
            fit.body(),
            fit.status(),
            fit.registrationNo(),
            fit.registeredFrom(),
            fit.registeredUntil(),
            fit.fullTime(),
            competences,
            List.of(),
            sanctions);
    return new Candidate(person, Optional.empty(), role);
  }

  static Competence competence(String category, Optional<String> group, LocalDate until) {
    return new Competence(
        UUID.randomUUID(),
        category,
        group,
        "",
        List.of(),
        GivenFile.TODAY.minusYears(1),
        until,
        Optional.empty());
  }

  /** What a team is measured against, without clause groups. */
  static TeamNeeds needs(LocalDate... days) {
    return new TeamNeeds(GivenFile.order(), List.of(), List.of(days), TWO_YEARS);
  }

  private static AccountSummary account(Set<Role> duties) {
    return new AccountSummary(UUID.randomUUID(), "shili", "示例审查员", GivenFile.BODY, duties, true);
  }
}
