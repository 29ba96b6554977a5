package org.anzheng.web.committee;

import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.Question;
import org.anzheng.scheme.committee.QuestionTransition;
import org.anzheng.scheme.committee.Questions;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 技术问题答复: what parties asked, answered by the secretary for the committee. */
@Controller
@RequestMapping("/committee-work/questions")
class AnswersController {

  private static final String LIST = "/committee-work/questions";

  private final Questions questions;
  private final CommitteeSearch search;
  private final QuestionPage page;

  AnswersController(Questions questions, CommitteeSearch search, QuestionPage page) {
    this.questions = questions;
    this.search = search;
    this.page = page;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    Words words = new Words(view);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(words.text("questions.title"))
            .lede(words.text("questions.lede"))
            .with(page.table(search.questions(actor), LIST, words)));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return show(number, Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping("/{number}/answer")
  ModelAndView answer(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    QuestionTransition.ANSWER.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          questions.answer(number, typed.text("answer"), actor);
          return LIST + "/" + number;
        },
        errors -> show(number, typed, errors, actor, view));
  }

  @PostMapping("/{number}/refusal")
  ModelAndView decline(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    QuestionTransition.DECLINE.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          Forms.renaming(
              "answer",
              "reason",
              () -> {
                questions.decline(number, typed.text("reason"), actor);
                return number;
              });
          return LIST + "/" + number;
        },
        errors -> show(number, typed, errors, actor, view));
  }

  private ModelAndView show(String number, Typed typed, FormErrors errors, Actor actor, View view) {
    Question question =
        search.question(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    Words words = new Words(view);
    boolean open = QuestionTransition.ANSWER.isOpenTo(actor, question.status());
    return Pages.of(
        "shared/sheet",
        page.of(question, LIST, words)
            .errors(errors)
            .withIf(open, () -> answer(number, words, typed))
            .withIf(open, () -> refusal(number, words, typed))
            .with(page.history(question, words)));
  }

  private static Sheet.Act answer(String number, Words words, Typed typed) {
    return Sheet.Act.of(
        words.text("question.give"),
        LIST + "/" + number + "/answer",
        words.text("question.give"),
        FormField.Text.of("answer", words.text("question.answer"), "", typed.text("answer")));
  }

  private static Sheet.Act refusal(String number, Words words, Typed typed) {
    return Sheet.Act.of(
            words.text("question.decline"),
            LIST + "/" + number + "/refusal",
            words.text("question.decline"),
            FormField.Text.of("reason", words.text("question.reason"), "", typed.text("reason")))
        .leadsTo(words.text("question.decline.notice"))
        .asDanger();
  }
}
