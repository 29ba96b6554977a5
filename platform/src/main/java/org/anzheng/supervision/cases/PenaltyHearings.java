package org.anzheng.supervision.cases;

import static org.anzheng.supervision.cases.PenaltyTransition.CALL_HEARING;
import static org.anzheng.supervision.cases.PenaltyTransition.HOLD_HEARING;
import static org.anzheng.supervision.cases.PenaltyTransition.REQUEST_HEARING;
import static org.anzheng.supervision.cases.PenaltyTransition.STATE;
import static org.anzheng.supervision.cases.PenaltyTransition.WAIVE;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.TextRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 陈述申辩与听证: what the party says before anything is decided, and the hearing it asks for. */
@Service
@Transactional
public class PenaltyHearings {

  private final PenaltyDesk desk;

  PenaltyHearings(PenaltyDesk desk) {
    this.desk = desk;
  }

  /** Whether the party can ask for a hearing. */
  public boolean isOpenFor(ProceedingFile<PenaltyStatus> file) {
    return file.latest(PenaltyProposal.class)
        .filter(told -> PenaltyRules.allowsHearing(told.penalties(), desk.large()))
        .isPresent();
  }

  /** 陈述申辩, as often as the party has something to say. */
  public void state(String number, PartyDefence defence, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.open(number, STATE, actor);
    List<Objection> wrong = new ArrayList<>(TextRules.prose("words", defence.words()));
    wrong.addAll(desk.records().evidence(defence.files(), actor));
    Refusal.ifAny(wrong);
    desk.records().record(file.proceeding(), STATE, defence, actor);
  }

  /** 放弃陈述申辩和听证. */
  public void waive(String number, String words, Actor actor) {
    desk.say(desk.open(number, WAIVE, actor), WAIVE, words, actor);
  }

  /** 申请听证. */
  public void request(String number, String words, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.open(number, REQUEST_HEARING, actor);
    Refusal.ifAny(
        PenaltyRules.hearing(
            file.latest(PenaltyProposal.class).orElseThrow().penalties(), desk.large()));
    desk.say(file, REQUEST_HEARING, words, actor);
  }

  /** 通知听证, by somebody who did not investigate. */
  public void call(String number, HearingCall call, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.uninvolved(number, CALL_HEARING, actor);
    ProceedingDesk records = desk.records();
    List<Objection> wrong = new ArrayList<>(TextRules.line("place", call.place()));
    wrong.addAll(
        PenaltyRules.called(
            call.heldOn(), records.after(ParameterKey.HEARING_NOTICE, records.today())));
    Refusal.ifAny(wrong);
    records.record(file.proceeding(), CALL_HEARING, call, actor);
  }

  /** 举行听证. */
  public void hold(String number, HearingRecord record, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.uninvolved(number, HOLD_HEARING, actor);
    List<Objection> wrong = new ArrayList<>(TextRules.prose("words", record.words()));
    wrong.addAll(desk.records().evidence(record.files(), actor));
    Refusal.ifAny(wrong);
    desk.records().record(file.proceeding(), HOLD_HEARING, record, actor);
  }
}
