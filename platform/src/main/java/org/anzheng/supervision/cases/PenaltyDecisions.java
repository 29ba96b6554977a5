package org.anzheng.supervision.cases;

import static org.anzheng.supervision.cases.PenaltyTransition.ANNUL;
import static org.anzheng.supervision.cases.PenaltyTransition.CLOSE;
import static org.anzheng.supervision.cases.PenaltyTransition.DECIDE;
import static org.anzheng.supervision.cases.PenaltyTransition.DISCUSS;
import static org.anzheng.supervision.cases.PenaltyTransition.DROP;
import static org.anzheng.supervision.cases.PenaltyTransition.EXECUTE;
import static org.anzheng.supervision.cases.PenaltyTransition.PUBLISH;
import static org.anzheng.supervision.cases.PenaltyTransition.PUBLISH_CHANGED;
import static org.anzheng.supervision.cases.PenaltyTransition.RECORD_CONTEST;
import static org.anzheng.supervision.cases.PenaltyTransition.SERVE;
import static org.anzheng.supervision.cases.PenaltyTransition.WITHDRAW_PUBLICATION;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.proceedings.OfficialNote;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingClock;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.TextRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 处罚决定: decided by those who did not investigate, served, published, carried out. */
@Service
@Transactional
public class PenaltyDecisions {

  private final PenaltyDesk desk;
  private final PenaltyEffects effects;
  private final PersonalLeads leads;
  private final PenaltyPublication publication;

  PenaltyDecisions(
      PenaltyDesk desk,
      PenaltyEffects effects,
      PersonalLeads leads,
      PenaltyPublication publication) {
    this.desk = desk;
    this.effects = effects;
    this.leads = leads;
    this.publication = publication;
  }

  /** 集体讨论. */
  public void discuss(String number, CollectiveDiscussion discussion, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.uninvolved(number, DISCUSS, actor);
    List<Objection> wrong = new ArrayList<>(TextRules.prose("conclusion", discussion.conclusion()));
    wrong.addAll(TextRules.prose("participants", discussion.participants()));
    Refusal.ifAny(wrong);
    desk.records().record(file.proceeding(), DISCUSS, discussion, actor);
  }

  /** 作出处罚决定: not heavier than what the party was told, and within the powers of the day. */
  public void decide(String number, PenaltyDecision decision, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.uninvolved(number, DECIDE, actor);
    Refusal.ifAny(PenaltySeparationRules.decides(file, actor.account()));
    PenaltyProposal told = file.latest(PenaltyProposal.class).orElseThrow();
    List<Objection> wrong = new ArrayList<>(TextRules.line("documentNo", decision.documentNo()));
    wrong.addAll(TextRules.prose("reasons", decision.reasons()));
    wrong.addAll(PenaltyRules.noHeavier(told.penalties(), decision.penalties()));
    wrong.addAll(desk.competence(desk.authority(file), decision.penalties()));
    wrong.addAll(
        PenaltyRules.discussed(
            decision.penalties(),
            desk.large(),
            file.latest(CollectiveDiscussion.class).isPresent()));
    wrong.addAll(effects.against(decision.penalties(), file.proceeding(), actor));
    Refusal.ifAny(wrong);
    Proceeding<PenaltyStatus> decided =
        desk.records().record(file.proceeding(), DECIDE, decision, actor);
    desk.records().meet(decided, ProceedingClock.PENALTY_DECISION);
    desk.records().meet(decided, ProceedingClock.PENALTY_DECISION_EXTENDED);
  }

  /** 不予处罚或者撤销案件. */
  public void drop(String number, String words, Actor actor) {
    Proceeding<PenaltyStatus> dropped =
        desk.say(desk.uninvolved(number, DROP, actor), DROP, words, actor);
    desk.records().meet(dropped, ProceedingClock.PENALTY_DECISION);
    desk.records().meet(dropped, ProceedingClock.PENALTY_DECISION_EXTENDED);
  }

  /** 送达; from now on the decision has its effect. */
  public void serve(String number, DecisionService service, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.investigated(number, SERVE, actor);
    PenaltyDecision decision = file.latest(PenaltyDecision.class).orElseThrow();
    Refusal.ifAny(TextRules.any("words", service.words()));
    Refusal.ifAny(
        PenaltyRules.servedOn(
            service.servedOn(),
            ChinaTime.dateOf(file.last(DECIDE).orElseThrow().at()),
            desk.records().today()));
    DecisionService full =
        new DecisionService(
            service.serviceWay(),
            service.servedOn(),
            (decision.documentNo() + "  " + decision.reasons() + "\n" + service.words()).strip());
    Proceeding<PenaltyStatus> served = desk.records().record(file.proceeding(), SERVE, full, actor);
    desk.records().start(served, ProceedingClock.PENALTY_PUBLICATION, desk.records().today());
    effects.take(file, decision);
    leads.propose(file, decision);
  }

  /** 公示, with persons masked. */
  public void publish(String number, PublicSummary summary, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.open(number, PUBLISH, actor);
    Refusal.ifAny(TextRules.prose("text", summary.text()));
    publication.publish(file, summary, actor);
  }

  /** 公示变更后的处罚决定: what now holds, in place of what was withdrawn. */
  public void publishChanged(String number, ChangedDecision changed, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.open(number, PUBLISH_CHANGED, actor);
    List<Objection> wrong = new ArrayList<>(TextRules.line("changedBy", changed.changedBy()));
    wrong.addAll(TextRules.prose("text", changed.text()));
    Refusal.ifAny(wrong);
    publication.publishChanged(file, changed, actor);
  }

  /** 登记复议或者诉讼. */
  public void contest(String number, DecisionContest contest, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.investigated(number, RECORD_CONTEST, actor);
    Refusal.ifAny(TextRules.prose("words", contest.words()));
    Proceeding<PenaltyStatus> contested =
        desk.records().record(file.proceeding(), RECORD_CONTEST, contest, actor);
    publication.contested(contested, contest, PublicityState.of(file).with(contest));
  }

  /** 撤回公示, with the reason that the public reads. */
  public void withdraw(String number, String words, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.open(number, WITHDRAW_PUBLICATION, actor);
    Refusal.ifAny(TextRules.prose("words", words));
    publication.withdraw(file, words, actor);
  }

  /** 登记履行. */
  public void execute(String number, OfficialNote proof, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.investigated(number, EXECUTE, actor);
    List<Objection> wrong = new ArrayList<>(TextRules.prose("words", proof.words()));
    wrong.addAll(desk.records().evidence(proof.files(), actor));
    Refusal.ifAny(wrong);
    desk.records().record(file.proceeding(), EXECUTE, proof, actor);
  }

  /** 处罚决定被撤销: what was published is marked, never taken away. */
  public void annul(String number, String words, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.open(number, ANNUL, actor);
    Refusal.ifAny(TextRules.prose("words", words));
    publication.annul(file, words, actor);
  }

  /** 结案. */
  public void close(String number, String words, Actor actor) {
    desk.say(desk.open(number, CLOSE, actor), CLOSE, words, actor);
  }
}
