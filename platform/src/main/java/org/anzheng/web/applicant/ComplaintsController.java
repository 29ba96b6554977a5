package org.anzheng.web.applicant;

import java.util.List;
import java.util.Optional;
import org.anzheng.complaints.ComplaintFile;
import org.anzheng.complaints.ComplaintSearch;
import org.anzheng.complaints.ComplaintTransition;
import org.anzheng.complaints.Complaints;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.complaints.BodyAct;
import org.anzheng.web.complaints.ComplaintActPages;
import org.anzheng.web.complaints.ComplaintActPages.Desk;
import org.anzheng.web.complaints.ComplaintWords;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 委托人投诉申诉: its own complaints and appeals, and their escalation. */
@Controller("applicantComplaints")
class ComplaintsController {

  private static final String LIST = "/applicant/complaints";
  private static final String WORD = "page.complaints.";

  private final ComplaintSearch search;
  private final ComplaintWords words;
  private final ComplaintActPages pages;
  private final Desk desk;

  ComplaintsController(
      ComplaintSearch search,
      ComplaintWords words,
      ComplaintActPages pages,
      Complaints complaints) {
    this.search = search;
    this.words = words;
    this.pages = pages;
    this.desk = new Desk(LIST, List.of(escalation(complaints)));
  }

  @GetMapping("/applicant/complaints")
  ModelAndView list(Actor actor, View view) {
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "applicantLede"))
            .with(
                new Sheet.Links(
                    List.of(
                        Row.link("", view.text(WORD + "newAppeal"), LIST + "/appeals/new"),
                        Row.link("", view.text(WORD + "newComplaint"), LIST + "/new"))))
            .with(
                words.table(
                    "all", search.ofComplainant(actor.organisation()), Optional.of(LIST), view)));
  }

  @GetMapping("/applicant/complaints/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return pages.show(desk, find(number, actor), actor, view);
  }

  @PostMapping("/applicant/complaints/{number}/escalation/check")
  ModelAndView check(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return pages.check(desk, "escalation", find(number, actor), new Typed(sent), actor, view);
  }

  @PostMapping("/applicant/complaints/{number}/escalation")
  ModelAndView escalate(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return pages.act(desk, "escalation", find(number, actor), new Typed(sent), actor, view);
  }

  private ComplaintFile find(String number, Actor actor) {
    return search.find(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static BodyAct escalation(Complaints complaints) {
    return new BodyAct(
        "escalation",
        ComplaintTransition.ESCALATE,
        false,
        Optional.empty(),
        (file, words) ->
            List.of(
                FormField.Text.of(
                    "escalation",
                    words.view().text(WORD + "field.escalation"),
                    "",
                    words.typed().text("escalation"))),
        (file, attempt) ->
            complaints.escalate(
                file.summary().number(), attempt.typed().text("escalation"), attempt.actor()));
  }
}
