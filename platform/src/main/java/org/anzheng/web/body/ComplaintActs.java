package org.anzheng.web.body;

import static org.anzheng.complaints.ComplaintTransition.ACKNOWLEDGE;
import static org.anzheng.complaints.ComplaintTransition.CLOSE;
import static org.anzheng.complaints.ComplaintTransition.DECIDE;
import static org.anzheng.complaints.ComplaintTransition.EXTEND;
import static org.anzheng.complaints.ComplaintTransition.INVESTIGATE;
import static org.anzheng.complaints.ComplaintTransition.NOTIFY;
import static org.anzheng.complaints.ComplaintTransition.REJECT;
import static org.anzheng.complaints.ComplaintTransition.REPORT;
import static org.anzheng.complaints.ComplaintTransition.STAY;
import static org.anzheng.complaints.ComplaintTransition.TAKE_ACTIONS;
import static org.anzheng.complaints.ComplaintTransition.VALIDATE;

import java.util.List;
import java.util.Optional;
import org.anzheng.complaints.ComplaintDecisions;
import org.anzheng.complaints.ComplaintFile;
import org.anzheng.complaints.ComplaintHandling;
import org.anzheng.complaints.ComplaintOutcome;
import org.anzheng.complaints.ComplaintSearch;
import org.anzheng.complaints.ComplaintTransition;
import org.anzheng.complaints.EscalationTransition;
import org.anzheng.complaints.Escalations;
import org.anzheng.complaints.FollowUps;
import org.anzheng.kernel.Actor;
import org.anzheng.web.complaints.BodyAct;
import org.anzheng.web.complaints.ComplaintAct;
import org.anzheng.web.complaints.EscalationAct;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.TypedReader;
import org.springframework.stereotype.Component;

/** 机构端投诉申诉办理事项: everything a body can do with a complaint, in the order in which it comes. */
@Component
class ComplaintActs {

  private static final String WORD = "page.complaints.";

  private final ComplaintHandling handling;
  private final ComplaintDecisions decisions;
  private final Escalations escalations;
  private final ComplaintSearch search;
  private final FollowUps followUps;

  ComplaintActs(
      ComplaintHandling handling,
      ComplaintDecisions decisions,
      Escalations escalations,
      ComplaintSearch search,
      FollowUps followUps) {
    this.handling = handling;
    this.decisions = decisions;
    this.escalations = escalations;
    this.search = search;
    this.followUps = followUps;
  }

  List<ComplaintAct> all() {
    return List.of(
        plain("acknowledgement", ACKNOWLEDGE, handling::acknowledge),
        plain("validation", VALIDATE, handling::validate),
        text("rejection", REJECT, handling::reject),
        plain("investigation", INVESTIGATE, handling::investigate),
        text("findings", REPORT, handling::report),
        decision(),
        text("stay", STAY, decisions::stay),
        text("extension", EXTEND, handling::extend),
        plain("notification", NOTIFY, handling::notifyOutcome),
        text("actions", TAKE_ACTIONS, handling::takeActions),
        end(),
        statement());
  }

  private ComplaintAct plain(String path, ComplaintTransition what, Doing doing) {
    return new BodyAct(
        path,
        what,
        false,
        Optional.of(search),
        (file, words) -> List.of(),
        (file, attempt) -> doing.of(no(file), attempt.actor()));
  }

  /** An act with one text, whose field is called as the act. */
  private ComplaintAct text(String path, ComplaintTransition what, Writing writing) {
    return new BodyAct(
        path,
        what,
        what == REJECT,
        Optional.of(search),
        (file, words) -> List.of(prose(path, words)),
        (file, attempt) -> writing.of(no(file), attempt.typed().text(path), attempt.actor()));
  }

  private ComplaintAct decision() {
    return new BodyAct(
        "decision",
        DECIDE,
        false,
        Optional.of(search),
        (file, words) ->
            List.of(
                FormField.Choice.one(
                    "outcome",
                    words.view().text(WORD + "outcome"),
                    words.typed().text("outcome"),
                    java.util.Arrays.stream(ComplaintOutcome.values())
                        .map(o -> Option.of(o.name(), words.view().name(o)))
                        .toList()),
                prose("decision", words)),
        (file, attempt) ->
            decisions.decide(
                no(file),
                new TypedReader(attempt.typed()).choice("outcome", ComplaintOutcome.class),
                attempt.typed().text("decision"),
                attempt.actor()));
  }

  private ComplaintAct end() {
    return new BodyAct(
        "closing",
        CLOSE,
        false,
        Optional.of(search),
        (file, words) ->
            List.of(
                new FormField.Select(
                    "followedBy",
                    words.view().text(WORD + "followedBy"),
                    words.view().text(WORD + "followedByHint"),
                    words.typed().text("followedBy"),
                    followUps(file, words)),
                prose("note", words)),
        (file, attempt) ->
            handling.close(
                no(file),
                new TypedReader(attempt.typed()).idIfAny("followedBy"),
                attempt.typed().text("note"),
                attempt.actor()));
  }

  private List<Option> followUps(ComplaintFile file, ComplaintAct.Words words) {
    return followUps.of(file.summary()).stream()
        .map(f ->
            Option.of(
                f.factId().toString(),
                words.view().text("fact." + f.kind()) + " " + words.view().time(f.at())))
        .toList();
  }

  private ComplaintAct statement() {
    return new EscalationAct(
        "statement",
        EscalationTransition.STATE,
        false,
        (file, words) -> List.of(prose("statement", words)),
        (file, attempt) ->
            escalations.giveStatement(
                no(file), attempt.typed().text("statement"), attempt.actor()));
  }

  private static FormField prose(String name, ComplaintAct.Words words) {
    return FormField.Text.of(
        name, words.view().text(WORD + "field." + name), "", words.typed().text(name));
  }

  private static String no(ComplaintFile file) {
    return file.summary().number();
  }

  /** An act without words. */
  private interface Doing {
    void of(String number, Actor actor);
  }

  /** An act with a text. */
  private interface Writing {
    void of(String number, String text, Actor actor);
  }
}
