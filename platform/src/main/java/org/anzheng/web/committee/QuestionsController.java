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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 向技术委员会提问: open to every party that has signed in. */
@Controller
class QuestionsController {

  private static final String LIST = "/questions";

  private final Questions questions;
  private final CommitteeSearch search;
  private final QuestionPage page;

  QuestionsController(Questions questions, CommitteeSearch search, QuestionPage page) {
    this.questions = questions;
    this.search = search;
    this.page = page;
  }

  @GetMapping("/questions")
  ModelAndView list(Actor actor, View view) {
    return list(Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping("/questions")
  ModelAndView ask(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> LIST + "/" + questions.ask(typed.text("title"), typed.text("text"), actor),
        errors -> list(typed, errors, actor, view));
  }

  @GetMapping("/questions/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    Question question =
        search.question(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return Pages.of("shared/sheet", page.of(question, LIST, new Words(view)));
  }

  private ModelAndView list(Typed typed, FormErrors errors, Actor actor, View view) {
    Words words = new Words(view);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(words.text("ask.title"))
            .lede(words.text("ask.lede"))
            .errors(errors)
            .with(page.table(search.questions(actor), LIST, words))
            .withIf(
                QuestionTransition.ASK.mayBeDoneBy(actor),
                () ->
                    Sheet.Act.of(
                            words.text("ask.new"),
                            LIST,
                            words.text("ask.submit"),
                            FormField.Line.text(
                                "title", words.text("question.title"), typed.text("title")),
                            FormField.Text.of(
                                "text", words.text("question.text"), "", typed.text("text")))
                        .leadsTo(words.text("ask.notice"))));
  }
}
