package org.anzheng.web.supervision;

import static org.anzheng.web.supervision.OversightFields.WORD;
import static org.anzheng.web.supervision.ProceedingAct.of;
import static org.anzheng.web.supervision.ProceedingAct.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.cases.CollectiveDiscussion;
import org.anzheng.supervision.cases.HearingCall;
import org.anzheng.supervision.cases.HearingRecord;
import org.anzheng.supervision.cases.InvestigatorReplacement;
import org.anzheng.supervision.cases.PartyDefence;
import org.anzheng.supervision.cases.PenaltyCases;
import org.anzheng.supervision.cases.PenaltyDecisions;
import org.anzheng.supervision.cases.PenaltyHearings;
import org.anzheng.supervision.cases.PenaltyStatus;
import org.anzheng.supervision.cases.PenaltyTransition;
import org.anzheng.supervision.cases.PublicSummary;
import org.anzheng.supervision.cases.PublicityState;
import org.anzheng.supervision.proceedings.OfficialNote;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.ProceedingTransition;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.View;
import org.anzheng.web.supervision.ProceedingAct.Ask;
import org.springframework.stereotype.Component;

/** 行政处罚案件页面内容. */
@Component
class PenaltyBook implements ProceedingBook<PenaltyStatus> {

  private final PenaltyCases cases;
  private final PenaltyHearings hearings;
  private final PenaltyDecisions decisions;
  private final PenaltyForms forms;
  private final SpotForms spot;

  PenaltyBook(
      PenaltyCases cases,
      PenaltyHearings hearings,
      PenaltyDecisions decisions,
      PenaltyForms forms,
      SpotForms spot) {
    this.cases = cases;
    this.hearings = hearings;
    this.decisions = decisions;
    this.forms = forms;
    this.spot = spot;
  }

  @Override
  public ProceedingKind kind() {
    return ProceedingKind.PENALTY_CASE;
  }

  @Override
  public Class<PenaltyStatus> statuses() {
    return PenaltyStatus.class;
  }

  @Override
  public ProceedingTransition<PenaltyStatus> transition(String name) {
    return PenaltyTransition.valueOf(name);
  }

  @Override
  public Beginning<PenaltyStatus> beginning() {
    return new Beginning<>(
        PenaltyTransition.REPORT_LEAD, PenaltyForms::lead, cases::against, forms::report);
  }

  @Override
  public List<ProceedingAct<PenaltyStatus>> acts() {
    return Stream.of(untilTold(), hearing(), decision()).flatMap(List::stream).toList();
  }

  @Override
  public List<Sheet.Part> parts(
      ProceedingFile<PenaltyStatus> file, Actor reader, String home, View view) {
    List<Sheet.Part> parts = new ArrayList<>();
    if (file.proceeding().status() == PenaltyStatus.NOTIFIED) {
      String key = hearings.isOpenFor(file) ? "hearing.open" : "hearing.none";
      parts.add(new Sheet.Notice(view.text(WORD + key), false));
    }
    return parts;
  }

  private List<ProceedingAct<PenaltyStatus>> untilTold() {
    return List.of(
        of("filing", PenaltyTransition.FILE, forms::filing, forms::file),
        of("spot-warning", PenaltyTransition.WARN_ON_THE_SPOT, spot::warning, spot::warn).asGrave(),
        say(
            "verification-extension",
            PenaltyTransition.EXTEND_VERIFICATION,
            cases::extendVerification),
        say("non-filing", PenaltyTransition.NOT_FILE, cases::notFile),
        of(
            "evidence",
            PenaltyTransition.RECORD_EVIDENCE,
            PenaltyBook::wordsAndFiles,
            (number, typed, actor) ->
                cases.record(
                    number,
                    new OfficialNote(typed.text("words"), OversightFields.files(typed)),
                    actor)),
        of("proposal", PenaltyTransition.PROPOSE, forms::proposal, forms::propose),
        say("review", PenaltyTransition.REVIEW, cases::review),
        say("return", PenaltyTransition.RETURN, cases::giveBack),
        say("notification", PenaltyTransition.NOTIFY, cases::inform).asGrave(),
        say("extension", PenaltyTransition.EXTEND_DECISION, cases::extendDecision),
        of(
            "replacement",
            PenaltyTransition.REPLACE_INVESTIGATOR,
            forms::replacement,
            (number, typed, actor) ->
                cases.replace(
                    number,
                    new InvestigatorReplacement(
                        OversightFields.id("leaving", typed.text("leaving")),
                        OversightFields.id("coming", typed.text("coming")),
                        typed.text("reason")),
                    actor)));
  }

  private List<ProceedingAct<PenaltyStatus>> hearing() {
    return List.of(
        of(
            "statement",
            PenaltyTransition.STATE,
            PenaltyBook::wordsAndFiles,
            (number, typed, actor) ->
                hearings.state(
                    number,
                    new PartyDefence(typed.text("words"), OversightFields.files(typed)),
                    actor)),
        say("hearing-request", PenaltyTransition.REQUEST_HEARING, hearings::request),
        say("waiver", PenaltyTransition.WAIVE, hearings::waive).asGrave(),
        of(
            "hearing-call",
            PenaltyTransition.CALL_HEARING,
            ask ->
                List.of(
                    OversightFields.date("heldOn", ask.typed(), ask.view()),
                    OversightFields.line("place", ask.typed(), ask.view())),
            (number, typed, actor) ->
                hearings.call(
                    number,
                    new HearingCall(OversightFields.day("heldOn", typed), typed.text("place")),
                    actor)),
        of(
            "hearing",
            PenaltyTransition.HOLD_HEARING,
            PenaltyBook::wordsAndFiles,
            (number, typed, actor) ->
                hearings.hold(
                    number,
                    new HearingRecord(typed.text("words"), OversightFields.files(typed)),
                    actor)));
  }

  private List<ProceedingAct<PenaltyStatus>> decision() {
    return List.of(
        of(
            "discussion",
            PenaltyTransition.DISCUSS,
            ask ->
                List.of(
                    OversightFields.prose("participants", ask.typed(), ask.view()),
                    OversightFields.prose("conclusion", ask.typed(), ask.view())),
            (number, typed, actor) ->
                decisions.discuss(
                    number,
                    new CollectiveDiscussion(typed.text("participants"), typed.text("conclusion")),
                    actor)),
        of("decision", PenaltyTransition.DECIDE, forms::decision, forms::decide).asGrave(),
        say("dropping", PenaltyTransition.DROP, decisions::drop).asGrave(),
        of("service", PenaltyTransition.SERVE, PenaltyForms::service, forms::serve).asGrave(),
        of(
                "publication",
                PenaltyTransition.PUBLISH,
                ask -> List.of(OversightFields.prose("text", ask.typed(), ask.view())),
                (number, typed, actor) ->
                    decisions.publish(number, new PublicSummary(typed.text("text")), actor))
            .where(file -> PublicityState.of(file).mayBePublished()),
        of("contest", PenaltyTransition.RECORD_CONTEST, PenaltyForms::contest, forms::contest),
        of(
            "execution",
            PenaltyTransition.EXECUTE,
            PenaltyBook::wordsAndFiles,
            (number, typed, actor) ->
                decisions.execute(
                    number,
                    new OfficialNote(typed.text("words"), OversightFields.files(typed)),
                    actor)),
        say("retraction", PenaltyTransition.WITHDRAW_PUBLICATION, decisions::withdraw)
            .asGrave()
            .where(file -> PublicityState.of(file).isPublic()),
        of(
                "republication",
                PenaltyTransition.PUBLISH_CHANGED,
                forms::changed,
                forms::publishChanged)
            .where(file -> PublicityState.of(file).mayBePublishedChanged()),
        say("annulment", PenaltyTransition.ANNUL, decisions::annul).asGrave(),
        say("closing", PenaltyTransition.CLOSE, decisions::close));
  }

  private static List<FormField> wordsAndFiles(Ask<PenaltyStatus> ask) {
    return List.of(
        OversightFields.prose("words", ask.typed(), ask.view()), OversightFields.files(ask.view()));
  }
}
