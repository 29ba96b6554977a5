package org.anzheng.web.regulator.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.parties.StepUp;
import org.anzheng.scheme.catalogue.CatalogueDraft;
import org.anzheng.scheme.catalogue.CatalogueDraftTransition;
import org.anzheng.scheme.catalogue.CatalogueDrafts;
import org.anzheng.scheme.catalogue.DepartmentKeys;
import org.anzheng.scheme.catalogue.SignedText;
import org.anzheng.scheme.catalogue.SigningForm;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
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

/** 目录草案流转: for comments, for signature, signed, withdrawn; each after a look at what it does. */
@Controller
@RequestMapping("/regulator/catalogue/{draft}")
class DraftActController {

  private static final String WORD = "page.regulator.catalogue.";

  private final CatalogueDrafts drafts;
  private final DepartmentKeys keys;
  private final DraftPages pages;
  private final StepUp stepUp;

  DraftActController(CatalogueDrafts drafts, DepartmentKeys keys, DraftPages pages, StepUp stepUp) {
    this.drafts = drafts;
    this.keys = keys;
    this.pages = pages;
    this.stepUp = stepUp;
  }

  @PostMapping("/consultation")
  ModelAndView consult(@PathVariable String draft, Actor actor) {
    drafts.consult(draft, actor);
    return Pages.redirect(path(draft));
  }

  @GetMapping("/signing")
  ModelAndView sending(@PathVariable String draft, Actor actor, View view) {
    CatalogueDraftTransition.SEND.apply(pages.draft(draft).status(), actor);
    return page("regulator/catalogue-send", draft, Typed.none(), FormErrors.none(), view);
  }

  @PostMapping("/signing")
  ModelAndView send(@PathVariable String draft, Actor actor, View view) {
    CatalogueDraftTransition.SEND.roleOf(actor);
    return Forms.submit(
        () -> {
          drafts.send(draft, actor);
          return path(draft);
        },
        errors -> page("regulator/catalogue-send", draft, Typed.none(), errors, view));
  }

  @GetMapping("/signature")
  ModelAndView signing(@PathVariable String draft, Actor actor, View view) {
    CatalogueDraftTransition.SIGN.apply(pages.draft(draft).status(), actor);
    return signPage(draft, Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping("/signature")
  ModelAndView sign(
      @PathVariable String draft,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      Actor actor,
      View view) {
    CatalogueDraftTransition.SIGN.roleOf(actor);
    Typed typed = new Typed(sent);
    SigningForm form =
        new SigningForm(
            typed.text("hash"), Optional.of(typed.text("signature")).filter(s -> !s.isEmpty()));
    return Forms.submit(
        () -> {
          stepUp.confirm(typed.text("password"), actor, request.getRemoteAddr());
          drafts.sign(draft, form, actor);
          return path(draft);
        },
        errors -> signPage(draft, typed, errors, actor, view));
  }

  @GetMapping("/withdrawal")
  ModelAndView withdrawing(@PathVariable String draft, Actor actor, View view) {
    CatalogueDraftTransition.WITHDRAW.apply(pages.draft(draft).status(), actor);
    return page("regulator/catalogue-withdraw", draft, Typed.none(), FormErrors.none(), view);
  }

  @PostMapping("/withdrawal")
  ModelAndView withdraw(
      @PathVariable String draft,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    CatalogueDraftTransition.WITHDRAW.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          drafts.withdraw(draft, typed.text("reason"), actor);
          return path(draft);
        },
        errors -> page("regulator/catalogue-withdraw", draft, typed, errors, view));
  }

  private ModelAndView page(
      String template, String number, Typed typed, FormErrors errors, View view) {
    CatalogueDraft draft = pages.draft(number);
    return Pages.of(
        template,
        new ActPage(draft, pages.rows(draft, view), pages.impact(draft, view), "", typed, errors));
  }

  private ModelAndView signPage(
      String number, Typed typed, FormErrors errors, Actor actor, View view) {
    CatalogueDraft draft = pages.draft(number);
    Role department = CatalogueDraftTransition.SIGN.roleOf(actor);
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "department"), view.name(department)));
    rows.addAll(pages.rows(draft, view));
    String line =
        keys.of(department).isEmpty()
            ? ""
            : SignedText.ofCatalogue(department, draft.content().version(), draft.contentHash());
    return Pages.of(
        "regulator/catalogue-sign",
        new ActPage(draft, rows, pages.impact(draft, view), line, typed, errors));
  }

  private static String path(String draft) {
    return "/regulator/catalogue/" + draft;
  }
}
