package org.anzheng.supervision.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.DelegatedPower;
import org.anzheng.parties.Department;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.offices.Authority;
import org.anzheng.supervision.offices.CompetenceRules;
import org.anzheng.supervision.offices.LocatedSubject;
import org.anzheng.supervision.offices.Subjects;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.Remark;
import org.anzheng.supervision.proceedings.TextRules;
import org.springframework.stereotype.Component;

/** 办案台: finds cases for whose they are, and knows who investigates and what is within power. */
@Component
class PenaltyDesk {

  private final ProceedingDesk desk;
  private final Authorities authorities;
  private final Subjects subjects;
  private final Accounts accounts;
  private final Parameters parameters;

  PenaltyDesk(
      ProceedingDesk desk,
      Authorities authorities,
      Subjects subjects,
      Accounts accounts,
      Parameters parameters) {
    this.desk = desk;
    this.authorities = authorities;
    this.subjects = subjects;
    this.accounts = accounts;
    this.parameters = parameters;
  }

  ProceedingDesk records() {
    return desk;
  }

  /** A case in a state in which the actor may do this. */
  ProceedingFile<PenaltyStatus> open(String number, PenaltyTransition transition, Actor actor) {
    ProceedingFile<PenaltyStatus> file =
        desk.own(number, ProceedingKind.PENALTY_CASE, PenaltyStatus.class, actor);
    transition.apply(file.proceeding().status(), actor);
    return file;
  }

  /** The same for one of its investigators. */
  ProceedingFile<PenaltyStatus> investigated(
      String number, PenaltyTransition transition, Actor actor) {
    ProceedingFile<PenaltyStatus> file = open(number, transition, actor);
    Refusal.ifAny(PenaltySeparationRules.named(PenaltyCases.investigators(file), actor.account()));
    return file;
  }

  /** The same for somebody who did not investigate it. */
  ProceedingFile<PenaltyStatus> uninvolved(
      String number, PenaltyTransition transition, Actor actor) {
    ProceedingFile<PenaltyStatus> file = open(number, transition, actor);
    Refusal.ifAny(PenaltySeparationRules.uninvolved(file, everInvestigated(file), actor.account()));
    return file;
  }

  /** A step with words that the party reads. */
  Proceeding<PenaltyStatus> say(
      ProceedingFile<PenaltyStatus> file, PenaltyTransition transition, String words, Actor actor) {
    Refusal.ifAny(TextRules.prose("words", words));
    return desk.record(file.proceeding(), transition, new Remark(words.strip()), actor);
  }

  LocatedSubject subject(ProceedingFile<PenaltyStatus> file) {
    return subjects.require(file.proceeding().subjectKind(), file.proceeding().subject());
  }

  Authority authority(ProceedingFile<PenaltyStatus> file) {
    return authorities.find(file.proceeding().organisation()).orElseThrow();
  }

  /** The power to punish at all. */
  static DelegatedPower power(Department department) {
    return department == Department.MARKET_REGULATION
        ? DelegatedPower.PENALISE
        : DelegatedPower.PENALISE_SERVICE;
  }

  /** What keeps a department or office from punishing this subject today. */
  List<Objection> competence(Authority authority, LocatedSubject subject) {
    return CompetenceRules.objections(
        authority, power(authority.department()), subject, desk.today());
  }

  /** What keeps it from punishing at all. */
  List<Objection> against(Authority authority) {
    return CompetenceRules.power(authority, power(authority.department()), desk.today());
  }

  /** What keeps it from imposing these measures. */
  List<Objection> competence(Authority authority, List<Penalty> penalties) {
    return penalties.stream()
        .map(each -> each.measure().power(authority.department()))
        .distinct()
        .flatMap(power -> CompetenceRules.power(authority, power, desk.today()).stream())
        .toList();
  }

  List<UUID> officials(UUID organisation) {
    return accounts.holding(organisation, Role.INVESTIGATOR).stream()
        .map(AccountSummary::id)
        .toList();
  }

  /** From which amount a fine is a large one. */
  BigDecimal large() {
    return BigDecimal.valueOf(parameters.on(desk.today()).row(ParameterKey.HEARING_FINE).value());
  }

  /** A day, some days later as a parameter says. */
  Optional<LocalDate> extended(ProceedingFile<PenaltyStatus> file, ParameterKey key) {
    return file.proceeding().due().map(due -> desk.after(key, due));
  }

  private static List<UUID> everInvestigated(ProceedingFile<PenaltyStatus> file) {
    List<UUID> ever = new ArrayList<>(PenaltyCases.investigators(file));
    file.all(InvestigatorReplacement.class).forEach(each -> ever.add(each.leaving()));
    return ever;
  }
}
