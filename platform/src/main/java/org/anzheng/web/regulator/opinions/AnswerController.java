package org.anzheng.web.regulator.opinions;

import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.opinions.OpinionForm;
import org.anzheng.opinions.OpinionOutcome;
import org.anzheng.opinions.OpinionSearch;
import org.anzheng.opinions.OpinionTransition;
import org.anzheng.opinions.Opinions;
import org.anzheng.web.regulator.Uploads;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Rehearsal;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 答复意见: outcome, words, letter; checked, then given. */
@Controller
@RequestMapping("/regulator/opinions/{id}")
class AnswerController {

  private final Opinions opinions;
  private final OpinionSearch search;
  private final OpinionPages pages;
  private final Uploads uploads;
  private final Rehearsal rehearsal;

  AnswerController(
      Opinions opinions,
      OpinionSearch search,
      OpinionPages pages,
      Uploads uploads,
      Rehearsal rehearsal) {
    this.opinions = opinions;
    this.search = search;
    this.pages = pages;
    this.uploads = uploads;
    this.rehearsal = rehearsal;
  }

  @PostMapping("/check")
  ModelAndView check(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Actor actor,
      View view) {
    OpinionTransition.GIVE.roleOf(actor);
    search.find(id, actor);
    Typed[] typed = {new Typed(sent)};
    return Forms.check(
        () -> {
          typed[0] = uploads.with(typed[0], file, actor);
          rehearsal.of(() -> opinions.give(id, form(typed[0]), actor));
        },
        () ->
            Pages.of("regulator/opinion-check", page(id, typed[0], FormErrors.none(), actor, view)),
        errors -> again(id, typed[0], errors, actor, view));
  }

  @PostMapping
  ModelAndView give(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    OpinionTransition.GIVE.roleOf(actor);
    search.find(id, actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          opinions.give(id, form(typed), actor);
          return "/regulator/opinions/" + id;
        },
        errors -> again(id, typed, errors, actor, view));
  }

  private static OpinionForm form(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    var outcome = reader.choice("outcome", OpinionOutcome.class);
    var date = reader.date("date");
    reader.required("documentNo");
    reader.refuseIfAny();
    return new OpinionForm(
        outcome.orElseThrow(),
        typed.text("text"),
        typed.text("documentNo"),
        date.orElseThrow(),
        Uploads.id(typed));
  }

  private ModelAndView again(UUID id, Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of("regulator/opinion", page(id, typed, errors, actor, view));
  }

  private OpinionPage page(UUID id, Typed typed, FormErrors errors, Actor actor, View view) {
    return pages.page(id, typed, errors, actor, view);
  }
}
