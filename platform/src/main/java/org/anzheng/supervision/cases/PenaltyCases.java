package org.anzheng.supervision.cases;

import static org.anzheng.supervision.cases.PenaltyTransition.EXTEND_DECISION;
import static org.anzheng.supervision.cases.PenaltyTransition.EXTEND_VERIFICATION;
import static org.anzheng.supervision.cases.PenaltyTransition.FILE;
import static org.anzheng.supervision.cases.PenaltyTransition.NOTIFY;
import static org.anzheng.supervision.cases.PenaltyTransition.NOT_FILE;
import static org.anzheng.supervision.cases.PenaltyTransition.PROPOSE;
import static org.anzheng.supervision.cases.PenaltyTransition.RECORD_EVIDENCE;
import static org.anzheng.supervision.cases.PenaltyTransition.REPLACE_INVESTIGATOR;
import static org.anzheng.supervision.cases.PenaltyTransition.REPORT_LEAD;
import static org.anzheng.supervision.cases.PenaltyTransition.RETURN;
import static org.anzheng.supervision.cases.PenaltyTransition.REVIEW;
import static org.anzheng.supervision.cases.PenaltyTransition.WARN_ON_THE_SPOT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.offices.Authority;
import org.anzheng.supervision.offices.LocatedSubject;
import org.anzheng.supervision.offices.Subjects;
import org.anzheng.supervision.proceedings.OfficialNote;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingClock;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.ProceedingRefusal;
import org.anzheng.supervision.proceedings.TextRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 行政处罚案件: from the lead to what the party is told. */
@Service
@Transactional
public class PenaltyCases {

  private final PenaltyDesk desk;
  private final PenaltyTable table;
  private final Authorities authorities;
  private final Subjects subjects;

  PenaltyCases(PenaltyDesk desk, PenaltyTable table, Authorities authorities, Subjects subjects) {
    this.desk = desk;
    this.table = table;
    this.authorities = authorities;
    this.subjects = subjects;
  }

  /** Who investigates by now, those who came instead of others included. */
  public static List<UUID> investigators(ProceedingFile<PenaltyStatus> file) {
    List<UUID> team =
        file.latest(CaseFiling.class)
            .map(filing -> new ArrayList<>(filing.investigators()))
            .orElseGet(ArrayList::new);
    file.latest(SpotWarning.class)
        .ifPresent(warning -> {
          team.add(file.last(WARN_ON_THE_SPOT).orElseThrow().account());
          team.add(warning.companion());
        });
    for (InvestigatorReplacement each : file.all(InvestigatorReplacement.class)) {
      team.remove(each.leaving());
      team.add(each.coming());
    }
    return team;
  }

  /** What keeps the actor's department or office from punishing at all today. */
  @Transactional(readOnly = true)
  public List<Objection> against(Actor actor) {
    return desk.against(authorities.of(actor));
  }

  /** The rows of the penalty table for what the case is about. */
  @Transactional(readOnly = true)
  public List<PenaltyItem> items(ProceedingFile<PenaltyStatus> file) {
    return table.on(desk.records().today()).stream()
        .filter(item -> item.subjects().contains(file.proceeding().subjectKind()))
        .toList();
  }

  /** 登记线索 of the actor's own department or office; the number. */
  public String lead(CaseLead lead, Actor actor) {
    return lead(lead, actor.organisation(), actor);
  }

  /** The same by the platform, in the name of a department or office. */
  public String lead(CaseLead lead, UUID organisation, Actor actor) {
    REPORT_LEAD.roleOf(actor);
    LocatedSubject subject = subjects.require(lead.subjectKind(), lead.subject());
    Authority authority = authorities.find(organisation).orElseThrow();
    Refusal.ifAny(desk.competence(authority, subject));
    List<Objection> wrong = new ArrayList<>(TextRules.prose("facts", lead.facts()));
    wrong.addAll(TextRules.any("source", lead.source()));
    wrong.addAll(desk.records().evidence(lead.files(), actor));
    Refusal.ifAny(wrong);
    return desk.records()
        .begin(ProceedingKind.PENALTY_CASE, REPORT_LEAD, subject, organisation, lead, actor);
  }

  /** 延长核查. */
  public void extendVerification(String number, String reason, Actor actor) {
    extend(number, EXTEND_VERIFICATION, ParameterKey.PENALTY_VERIFICATION, reason, actor);
  }

  /** 不予立案. */
  public void notFile(String number, String reason, Actor actor) {
    note(desk.open(number, NOT_FILE, actor), NOT_FILE, reason, List.of(), actor);
  }

  /** 立案; from now on the time for the decision runs. */
  public void file(String number, CaseFiling filing, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.open(number, FILE, actor);
    Refusal.ifAny(desk.competence(desk.authority(file), desk.subject(file)));
    List<Objection> wrong = new ArrayList<>(TextRules.prose("reason", filing.reason()));
    wrong.addAll(
        PenaltySeparationRules.team(filing.investigators(), desk.officials(actor.organisation())));
    if (filing.investigators().contains(actor.account())) {
      wrong.add(Objection.toField("investigators", ProceedingRefusal.TOOK_PART));
    }
    Refusal.ifAny(wrong);
    Proceeding<PenaltyStatus> filed = desk.records().record(file.proceeding(), FILE, filing, actor);
    desk.records().start(filed, ProceedingClock.PENALTY_DECISION, desk.records().today());
  }

  /** 回避: one investigator steps back, another comes. */
  public void replace(String number, InvestigatorReplacement replacement, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.open(number, REPLACE_INVESTIGATOR, actor);
    List<UUID> team = investigators(file);
    if (!team.remove(replacement.leaving()) || team.contains(replacement.coming())) {
      throw new Refusal(
          List.of(Objection.toField("investigators", ProceedingRefusal.TWO_OFFICIALS)));
    }
    team.add(replacement.coming());
    List<Objection> wrong = new ArrayList<>(TextRules.prose("reason", replacement.reason()));
    wrong.addAll(PenaltySeparationRules.team(team, desk.officials(actor.organisation())));
    Refusal.ifAny(wrong);
    desk.records().record(file.proceeding(), REPLACE_INVESTIGATOR, replacement, actor);
  }

  /** 收集证据. */
  public void record(String number, OfficialNote evidence, Actor actor) {
    note(
        desk.investigated(number, RECORD_EVIDENCE, actor),
        RECORD_EVIDENCE,
        evidence.words(),
        evidence.files(),
        actor);
  }

  /** 延长办案期限. */
  public void extendDecision(String number, String reason, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.open(number, EXTEND_DECISION, actor);
    note(file, EXTEND_DECISION, reason, List.of(), actor);
    desk.records().meet(file.proceeding(), ProceedingClock.PENALTY_DECISION);
    LocalDate filedOn = ChinaTime.dateOf(file.last(FILE).orElseThrow().at());
    desk.records()
        .start(
            file.proceeding(),
            ProceedingClock.PENALTY_DECISION_EXTENDED,
            desk.records().after(ParameterKey.PENALTY_DECISION, filedOn));
  }

  /** 提出处理意见, within the penalty table and the powers held today. */
  public void propose(String number, PenaltyProposal proposal, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.investigated(number, PROPOSE, actor);
    PenaltyItem item =
        table
            .find(proposal.item(), proposal.version())
            .orElseThrow(() ->
                new Refusal(
                    List.of(
                        Objection.toField(
                            "item", ProceedingRefusal.NO_SUCH_ITEM, proposal.item()))));
    DiscretionBand band =
        table.bands().stream()
            .filter(each -> each.circumstance() == proposal.circumstance())
            .findFirst()
            .orElseThrow();
    List<Objection> wrong = new ArrayList<>(TextRules.prose("facts", proposal.facts()));
    wrong.addAll(TextRules.prose("reason", proposal.reason()));
    wrong.addAll(
        PenaltyRules.withinTable(
            item, file.proceeding().subjectKind(), band, proposal.penalties()));
    wrong.addAll(desk.competence(desk.authority(file), proposal.penalties()));
    Refusal.ifAny(wrong);
    desk.records().record(file.proceeding(), PROPOSE, proposal, actor);
  }

  /** 法制审核退回. */
  public void giveBack(String number, String words, Actor actor) {
    note(desk.uninvolved(number, RETURN, actor), RETURN, words, List.of(), actor);
  }

  /** 法制审核通过. */
  public void review(String number, String words, Actor actor) {
    note(desk.uninvolved(number, REVIEW, actor), REVIEW, words, List.of(), actor);
  }

  /** 处罚告知. */
  public void inform(String number, String words, Actor actor) {
    desk.say(desk.investigated(number, NOTIFY, actor), NOTIFY, words, actor);
  }

  private void extend(
      String number, PenaltyTransition transition, ParameterKey key, String reason, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.open(number, transition, actor);
    Refusal.ifAny(TextRules.prose("words", reason));
    desk.records()
        .record(
            file.proceeding(),
            transition,
            Optional.of(new OfficialNote(reason.strip(), List.of())),
            desk.extended(file, key),
            Optional.empty(),
            actor);
  }

  private void note(
      ProceedingFile<PenaltyStatus> file,
      PenaltyTransition transition,
      String words,
      List<UUID> files,
      Actor actor) {
    Refusal.ifAny(TextRules.prose("words", words));
    Refusal.ifAny(desk.records().evidence(files, actor));
    desk.records()
        .record(file.proceeding(), transition, new OfficialNote(words.strip(), files), actor);
  }
}
