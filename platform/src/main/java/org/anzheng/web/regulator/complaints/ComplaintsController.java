package org.anzheng.web.regulator.complaints;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.complaints.ComplaintFile;
import org.anzheng.complaints.ComplaintSearch;
import org.anzheng.complaints.EscalationResult;
import org.anzheng.complaints.EscalationTransition;
import org.anzheng.complaints.Escalations;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.complaints.ComplaintAct;
import org.anzheng.web.complaints.ComplaintActPages;
import org.anzheng.web.complaints.ComplaintActPages.Desk;
import org.anzheng.web.complaints.ComplaintWords;
import org.anzheng.web.complaints.EscalationAct;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 上报的投诉申诉: the market regulator reads the whole record and answers; it sees what is overdue. */
@Controller("regulatorComplaints")
class ComplaintsController {

  private static final String LIST = "/regulator/complaints";
  private static final String WORD = "page.complaints.";

  private final ComplaintSearch search;
  private final ComplaintWords words;
  private final ComplaintActPages pages;
  private final Escalations escalations;
  private final Desk desk;

  ComplaintsController(
      ComplaintSearch search,
      ComplaintWords words,
      ComplaintActPages pages,
      Escalations escalations) {
    this.search = search;
    this.words = words;
    this.pages = pages;
    this.escalations = escalations;
    this.desk = new Desk(LIST, List.of(question(), closing(), note()));
  }

  @GetMapping("/regulator/complaints")
  ModelAndView list(Actor actor, View view) {
    EscalationTransition.TAKE_NOTE.roleOf(actor);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "escalatedTitle"))
            .lede(view.text(WORD + "regulatorLede"))
            .with(
                words.table(
                    "escalatedAll",
                    search.escalated().stream().map(ComplaintFile::summary).toList(),
                    Optional.of(LIST),
                    view))
            .with(words.table("overdueAll", search.overdue(), Optional.empty(), view)));
  }

  @GetMapping("/regulator/complaints/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return pages.show(desk, find(number, actor), actor, view);
  }

  @PostMapping("/regulator/complaints/{number}/{act:[a-z]+}/check")
  ModelAndView check(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return pages.check(desk, act, find(number, actor), new Typed(sent), actor, view);
  }

  @PostMapping("/regulator/complaints/{number}/{act:[a-z]+}")
  ModelAndView act(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return pages.act(desk, act, find(number, actor), new Typed(sent), actor, view);
  }

  private ComplaintFile find(String number, Actor actor) {
    EscalationTransition.TAKE_NOTE.roleOf(actor);
    return search.escalated(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private ComplaintAct note() {
    return new EscalationAct(
        "note",
        EscalationTransition.TAKE_NOTE,
        false,
        (file, words) -> List.of(),
        (file, attempt) -> escalations.takeNote(file.summary().number(), attempt.actor()));
  }

  private ComplaintAct question() {
    return new EscalationAct(
        "question",
        EscalationTransition.ASK_STATEMENT,
        false,
        (file, words) -> List.of(prose("question", words)),
        (file, attempt) ->
            escalations.askStatement(
                file.summary().number(), attempt.typed().text("question"), attempt.actor()));
  }

  private ComplaintAct closing() {
    return new EscalationAct(
        "closing",
        EscalationTransition.CLOSE,
        false,
        (file, words) ->
            List.of(
                FormField.Choice.one(
                    "result",
                    words.view().text(WORD + "result"),
                    words.typed().text("result"),
                    Arrays.stream(EscalationResult.values())
                        .map(r -> Option.of(r.name(), words.view().name(r)))
                        .toList()),
                prose("answer", words)),
        (file, attempt) ->
            escalations.close(
                file.summary().number(),
                new TypedReader(attempt.typed()).choice("result", EscalationResult.class),
                attempt.typed().text("answer"),
                attempt.actor()));
  }

  private static FormField prose(String name, ComplaintAct.Words words) {
    return FormField.Text.of(
        name, words.view().text(WORD + "field." + name), "", words.typed().text(name));
  }
}
