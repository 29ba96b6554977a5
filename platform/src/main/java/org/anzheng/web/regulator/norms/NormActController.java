package org.anzheng.web.regulator.norms;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.opinions.OpinionView;
import org.anzheng.scheme.norms.NormDraft;
import org.anzheng.scheme.norms.NormDraftSearch;
import org.anzheng.scheme.norms.NormDrafts;
import org.anzheng.scheme.norms.NormPublication;
import org.anzheng.scheme.norms.NormTransition;
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

/** 草案流转: opinions asked, published, withdrawn; each after a look at what it does. */
@Controller
@RequestMapping(DraftPages.HOME + "/{draft}")
class NormActController {

  private final NormDrafts drafts;
  private final NormDraftSearch search;
  private final DraftPages pages;
  private final Clock clock;

  NormActController(NormDrafts drafts, NormDraftSearch search, DraftPages pages, Clock clock) {
    this.drafts = drafts;
    this.search = search;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/consultation")
  ModelAndView consulting(@PathVariable String draft, Actor actor, View view) {
    NormTransition.CONSULT.apply(pages.draft(draft).status(), actor);
    return consultation(draft, FormErrors.none(), view);
  }

  @PostMapping("/consultation")
  ModelAndView consult(@PathVariable String draft, Actor actor, View view) {
    NormTransition.CONSULT.roleOf(actor);
    return Forms.submit(
        () -> {
          drafts.consult(draft, actor);
          return DraftPages.path(draft);
        },
        errors -> consultation(draft, errors, view));
  }

  @GetMapping("/publication")
  ModelAndView publishing(@PathVariable String draft, Actor actor, View view) {
    NormTransition.PUBLISH.apply(pages.draft(draft).status(), actor);
    return publication(draft, Typed.none(), FormErrors.none(), view);
  }

  @PostMapping("/publication")
  ModelAndView publish(
      @PathVariable String draft,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    NormTransition.PUBLISH.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          Map<UUID, String> handling = new HashMap<>();
          search
              .opinions(pages.draft(draft))
              .forEach(o -> handling.put(o.id(), typed.text("handling." + o.id())));
          drafts.publish(draft, new NormPublication(typed.text("hash"), handling), actor);
          return DraftPages.path(draft);
        },
        errors -> publication(draft, typed, errors, view));
  }

  @GetMapping("/withdrawal")
  ModelAndView withdrawing(@PathVariable String draft, Actor actor, View view) {
    NormTransition.WITHDRAW.apply(pages.draft(draft).status(), actor);
    return withdrawal(draft, Typed.none(), FormErrors.none(), view);
  }

  @PostMapping("/withdrawal")
  ModelAndView withdraw(
      @PathVariable String draft,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    NormTransition.WITHDRAW.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          drafts.withdraw(draft, typed.text("reason"), actor);
          return DraftPages.path(draft);
        },
        errors -> withdrawal(draft, typed, errors, view));
  }

  private ModelAndView consultation(String number, FormErrors errors, View view) {
    String due = search.replyDue(ChinaTime.dateOf(clock.instant())).toString();
    return sheet(
        number,
        NormTransition.CONSULT,
        act(number, NormTransition.CONSULT, "/consultation", view)
            .leadsTo(DraftPages.text(view, "consult.consequence", due)),
        errors,
        view);
  }

  private ModelAndView publication(String number, Typed typed, FormErrors errors, View view) {
    NormDraft draft = pages.draft(number);
    List<FormField> fields = new ArrayList<>();
    search.opinions(draft).stream()
        .filter(o -> o.answer().filter(a -> a.outcome().needsAnswer()).isPresent())
        .forEach(o -> fields.add(handling(o, typed, view)));
    return sheet(
        number,
        NormTransition.PUBLISH,
        act(
                number,
                NormTransition.PUBLISH,
                "/publication?hash=" + draft.contentHash(),
                view,
                fields.toArray(FormField[]::new))
            .leadsTo(DraftPages.text(view, "publish.consequence")),
        errors,
        view);
  }

  private static FormField handling(OpinionView opinion, Typed typed, View view) {
    String name = "handling." + opinion.id();
    return FormField.Text.of(
        name,
        DraftPages.text(view, "handling", view.name(opinion.role())),
        opinion.answer().map(a -> view.name(a.outcome()) + ": " + a.text()).orElse(""),
        typed.text(name));
  }

  private ModelAndView withdrawal(String number, Typed typed, FormErrors errors, View view) {
    FormField reason =
        FormField.Text.of("reason", DraftPages.text(view, "reason"), "", typed.text("reason"));
    return sheet(
        number,
        NormTransition.WITHDRAW,
        act(number, NormTransition.WITHDRAW, "/withdrawal", view, reason)
            .leadsTo(DraftPages.text(view, "withdraw.consequence"))
            .asDanger(),
        errors,
        view);
  }

  private ModelAndView sheet(
      String number, NormTransition transition, Sheet.Act act, FormErrors errors, View view) {
    NormDraft draft = pages.draft(number);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.name(transition))
            .back(draft.content().header().titleZh(), DraftPages.path(number))
            .errors(errors)
            .with(new Sheet.Facts("", pages.rows(draft, view)))
            .with(DraftPages.opinions(search.opinions(draft), draft.contentHash(), view))
            .with(act));
  }

  private static Sheet.Act act(
      String number, NormTransition transition, String below, View view, FormField... fields) {
    return Sheet.Act.of(
        view.name(transition), DraftPages.path(number) + below, view.name(transition), fields);
  }
}
