package org.anzheng.supervision.inspections;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.DelegatedPower;
import org.anzheng.parties.Department;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.offices.Authority;
import org.anzheng.supervision.offices.CompetenceRules;
import org.anzheng.supervision.offices.LocatedSubject;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.offices.Subjects;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingRefusal;
import org.springframework.stereotype.Service;

/** 检查组: who may be sent, by whom, and who was. */
@Service
public class InspectionTeams {

  private final Authorities authorities;
  private final Subjects subjects;
  private final Accounts accounts;
  private final InspectionPublication draws;
  private final ProceedingDesk desk;

  InspectionTeams(
      Authorities authorities,
      Subjects subjects,
      Accounts accounts,
      InspectionPublication draws,
      ProceedingDesk desk) {
    this.authorities = authorities;
    this.subjects = subjects;
    this.accounts = accounts;
    this.draws = draws;
    this.desk = desk;
  }

  /** The power without which nobody of a department inspects. */
  @Basis({"regulation:53", "opinion:9"})
  static DelegatedPower power(Department department) {
    return department == Department.MARKET_REGULATION
        ? DelegatedPower.INSPECT
        : DelegatedPower.SUPERVISE_SERVICE;
  }

  /** What keeps the actor's department or office from inspecting at all today. */
  public List<Objection> against(Actor actor) {
    Authority authority = authorities.of(actor);
    return CompetenceRules.power(authority, power(authority.department()), desk.today());
  }

  /** 执法检查人员: who of the actor's department or office can be sent. */
  public List<AccountSummary> officials(Actor actor) {
    return accounts.holding(actor.organisation(), Role.INSPECTOR);
  }

  /** How it is carried out. */
  public static InspectionWay way(ProceedingFile<InspectionStatus> file) {
    return file.latest(InspectionOrder.class).orElseThrow().way();
  }

  /** Who inspects by now, those who came instead of others included. */
  public static List<UUID> inspectors(ProceedingFile<InspectionStatus> file) {
    List<UUID> team =
        new ArrayList<>(file.latest(InspectionOrder.class).orElseThrow().inspectors());
    for (InspectorReplacement each : file.all(InspectorReplacement.class)) {
      team.remove(each.leaving());
      team.add(each.coming());
    }
    return team;
  }

  LocatedSubject subject(SubjectKind kind, String id, Actor actor) {
    LocatedSubject subject = subjects.require(kind, id);
    Authority authority = authorities.of(actor);
    Refusal.ifAny(
        CompetenceRules.objections(
            authority, power(authority.department()), subject, desk.today()));
    return subject;
  }

  /** SOD-13: those who were drawn inspect what was drawn, and nobody else. */
  @Basis({"random-inspection:2", "penalty-law:42"})
  void require(InspectionOrder order, LocatedSubject subject, Actor actor) {
    Refusal.ifAny(InspectionRules.team(order.inspectors(), officialIds(actor)));
    order
        .drawn()
        .filter(object ->
            draws
                .inspectors(object, subject, actor)
                .filter(drawn -> order.inspectors().containsAll(drawn))
                .isEmpty())
        .ifPresent(wrong -> {
          throw new Refusal(
              List.of(Objection.toField("reference", ProceedingRefusal.NOT_DRAWN_FOR_YOU)));
        });
  }

  void requireReplacement(
      ProceedingFile<InspectionStatus> file, InspectorReplacement replacement, Actor actor) {
    List<UUID> team = new ArrayList<>(inspectors(file));
    boolean there = team.remove(replacement.leaving()) && !team.contains(replacement.coming());
    team.add(replacement.coming());
    if (!there) {
      throw new Refusal(List.of(Objection.toField("inspectors", ProceedingRefusal.TWO_OFFICIALS)));
    }
    Refusal.ifAny(InspectionRules.team(team, officialIds(actor)));
  }

  private List<UUID> officialIds(Actor actor) {
    return officials(actor).stream().map(AccountSummary::id).toList();
  }
}
