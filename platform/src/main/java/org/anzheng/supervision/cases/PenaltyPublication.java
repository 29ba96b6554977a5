package org.anzheng.supervision.cases;

import static org.anzheng.supervision.cases.PenaltyTransition.ANNUL;
import static org.anzheng.supervision.cases.PenaltyTransition.PUBLISH;
import static org.anzheng.supervision.cases.PenaltyTransition.PUBLISH_CHANGED;
import static org.anzheng.supervision.cases.PenaltyTransition.RECORD_CONTEST;
import static org.anzheng.supervision.cases.PenaltyTransition.WITHDRAW_PUBLICATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.PublicLeaf;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingClock;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingForm;
import org.anzheng.supervision.proceedings.ProceedingRefusal;
import org.anzheng.supervision.proceedings.Remark;
import org.anzheng.supervision.published.PublicityDuties;
import org.anzheng.supervision.published.PublishedActs;
import org.springframework.stereotype.Component;

/** 处罚公示: a decision as the public reads it, and what becomes of it. */
@Component
class PenaltyPublication {

  private final PenaltyDesk desk;
  private final PublicSanctions sanctions;
  private final PublishedActs published;
  private final PublicityDuties duties;

  PenaltyPublication(
      PenaltyDesk desk,
      PublicSanctions sanctions,
      PublishedActs published,
      PublicityDuties duties) {
    this.desk = desk;
    this.sanctions = sanctions;
    this.published = published;
    this.duties = duties;
  }

  void publish(ProceedingFile<PenaltyStatus> file, PublicSummary summary, Actor actor) {
    Refusal.ifAny(PublicityState.of(file).toPublish());
    PublicSummary masked = new PublicSummary(sanctions.masked(summary.text(), file));
    record(file, PUBLISH, masked, "publish", decided(file), actor);
    published.publish(sanctions.act(file, decided(file), masked.text(), ""));
  }

  /** 公示变更后的处罚决定: not heavier than before, and public in place of what was withdrawn. */
  @Basis({"penalty-law:48", "penalty-publicity", "review-law:63", "litigation-law:77"})
  void publishChanged(ProceedingFile<PenaltyStatus> file, ChangedDecision changed, Actor actor) {
    List<Objection> wrong = new ArrayList<>(PublicityState.of(file).toPublishChanged());
    wrong.addAll(PenaltyRules.noHeavier(decided(file), changed.penalties()));
    Refusal.ifAny(wrong);
    ChangedDecision masked =
        new ChangedDecision(
            sanctions.masked(changed.changedBy().strip(), file),
            changed.penalties(),
            sanctions.masked(changed.text(), file));
    record(file, PUBLISH_CHANGED, masked, "change", masked.penalties(), actor);
    published.publish(sanctions.act(file, masked.penalties(), masked.text(), masked.changedBy()));
    duties.settlePublication(file.proceeding().number());
  }

  private void record(
      ProceedingFile<PenaltyStatus> file,
      PenaltyTransition transition,
      ProceedingForm filed,
      String event,
      List<Penalty> penalties,
      Actor actor) {
    ProceedingDesk records = desk.records();
    Proceeding<PenaltyStatus> after =
        records.record(
            file.proceeding(),
            transition,
            Optional.of(filed),
            Optional.empty(),
            Optional.of(sanctions.leaf(file, event, penalties)),
            actor);
    records.meet(after, ProceedingClock.PENALTY_PUBLICATION);
  }

  /**
   * 公示应予撤回: from the day on which it is on record that a published decision was changed or set
   * aside, few days are left; an outcome that is mended takes the duty back.
   */
  @Basis("penalty-law:48")
  void contested(
      Proceeding<PenaltyStatus> contested, DecisionContest contest, PublicityState state) {
    ProceedingDesk records = desk.records();
    LocalDate lastDay = records.after(ParameterKey.PENALTY_WITHDRAWAL, records.today());
    if (contest.contestOutcome().endsPublication()) {
      if (duties.demandWithdrawal(contested.number(), lastDay)) {
        records.start(contested, ProceedingClock.PENALTY_WITHDRAWAL, records.today());
      }
    } else if (!state.isSetAside() && !state.isChanged()) {
      duties.keep(contested.number());
      records.meet(contested, ProceedingClock.PENALTY_WITHDRAWAL);
    }
    if (!state.isChanged()) {
      forgo(contested);
    }
  }

  /**
   * 撤回公示. What was changed has to be public again in its changed form, in the time that a decision
   * has, counted from the day on which the change came on record.
   */
  @Basis({"penalty-law:48", "penalty-publicity"})
  void withdraw(ProceedingFile<PenaltyStatus> file, String words, Actor actor) {
    PublicityState state = PublicityState.of(file);
    if (!state.isPublic()) {
      throw new Refusal(ProceedingRefusal.NOT_PUBLISHED);
    }
    Proceeding<PenaltyStatus> after =
        end(file, WITHDRAW_PUBLICATION, Optional.of(leaf(file, "withdraw")), words, actor);
    if (state.isChanged()) {
      LocalDate changedOn = ChinaTime.dateOf(file.last(RECORD_CONTEST).orElseThrow().at());
      ProceedingDesk records = desk.records();
      records.start(after, ProceedingClock.PENALTY_PUBLICATION, changedOn);
      duties.demandPublication(
          after.number(), records.after(ParameterKey.PENALTY_PUBLICATION, changedOn));
    }
  }

  /** 处罚决定被撤销, with what was published of it. */
  void annul(ProceedingFile<PenaltyStatus> file, String words, Actor actor) {
    Optional<PublicLeaf> leaf =
        PublicityState.of(file).isPublic() ? Optional.of(leaf(file, "annul")) : Optional.empty();
    Proceeding<PenaltyStatus> after = end(file, ANNUL, leaf, words, actor);
    forgo(after);
    desk.records().meet(after, ProceedingClock.PENALTY_PUBLICATION);
  }

  /** There is no changed form to be published any more. */
  private void forgo(Proceeding<PenaltyStatus> proceeding) {
    if (duties.settlePublication(proceeding.number())) {
      desk.records().meet(proceeding, ProceedingClock.PENALTY_PUBLICATION);
    }
  }

  private Proceeding<PenaltyStatus> end(
      ProceedingFile<PenaltyStatus> file,
      PenaltyTransition transition,
      Optional<PublicLeaf> leaf,
      String words,
      Actor actor) {
    ProceedingDesk records = desk.records();
    Proceeding<PenaltyStatus> after =
        records.record(
            file.proceeding(),
            transition,
            Optional.of(new Remark(words.strip())),
            Optional.empty(),
            leaf,
            actor);
    records.meet(after, ProceedingClock.PENALTY_WITHDRAWAL);
    if (leaf.isPresent()) {
      published.withdraw(after.number(), records.today(), sanctions.masked(words.strip(), file));
    }
    return after;
  }

  /** What happened to what is public now. */
  private PublicLeaf leaf(ProceedingFile<PenaltyStatus> file, String event) {
    boolean changed = PublicityState.of(file).shown().filter(PUBLISH_CHANGED::equals).isPresent();
    return sanctions.leaf(
        file,
        event,
        changed ? file.latest(ChangedDecision.class).orElseThrow().penalties() : decided(file));
  }

  private static List<Penalty> decided(ProceedingFile<PenaltyStatus> file) {
    return file.latest(PenaltyDecision.class)
        .map(PenaltyDecision::penalties)
        .orElseGet(() -> List.of(Penalty.of(PenaltyMeasure.WARNING)));
  }
}
