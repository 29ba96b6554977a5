package org.anzheng.web.regulator.catalogue;

import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.catalogue.CatalogueContent;
import org.anzheng.scheme.catalogue.CatalogueDraft;
import org.anzheng.scheme.catalogue.CatalogueDraftTransition;
import org.anzheng.scheme.catalogue.CatalogueDrafts;
import org.anzheng.scheme.catalogue.CatalogueHeader;
import org.anzheng.scheme.catalogue.CategoryForm;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 目录草案内容: days, reasons and categories; while signatures are collected an edit voids them. */
@Controller
@RequestMapping("/regulator/catalogue/{draft}")
class ContentController {

  private final CatalogueDrafts drafts;
  private final DraftPages pages;
  private final CatalogueTexts texts;

  ContentController(CatalogueDrafts drafts, DraftPages pages, CatalogueTexts texts) {
    this.drafts = drafts;
    this.pages = pages;
    this.texts = texts;
  }

  @GetMapping("/header")
  ModelAndView header(@PathVariable String draft, Actor actor) {
    CatalogueContent content = editable(draft, actor).content();
    Typed typed =
        Typed.none()
            .with("title", content.title())
            .with("effectiveFrom", content.effectiveFrom().map(String::valueOf).orElse(""))
            .with("transitionTo", content.transitionTo().map(String::valueOf).orElse(""))
            .with("explanation", content.explanation());
    return headerForm(draft, typed, FormErrors.none());
  }

  @PostMapping("/header")
  ModelAndView saveHeader(
      @PathVariable String draft, @RequestParam MultiValueMap<String, String> sent, Actor actor) {
    CatalogueDraftTransition.EDIT.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          TypedReader reader = new TypedReader(typed);
          var from = reader.dateIfAny("effectiveFrom");
          var to = reader.dateIfAny("transitionTo");
          reader.refuseIfAny();
          drafts.edit(
              draft,
              new CatalogueHeader(typed.text("title"), from, to, typed.text("explanation")),
              actor);
          return path(draft);
        },
        errors -> headerForm(draft, typed, errors));
  }

  @GetMapping("/categories/new")
  ModelAndView newCategory(@PathVariable String draft, Actor actor, View view) {
    editable(draft, actor);
    return categoryForm(draft, "/categories", Typed.none(), FormErrors.none(), view);
  }

  @PostMapping("/categories")
  ModelAndView addCategory(
      @PathVariable String draft,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    CatalogueDraftTransition.EDIT.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          drafts.addCategory(draft, form(typed.text("code"), typed), actor);
          return path(draft);
        },
        errors -> categoryForm(draft, "/categories", typed, errors, view));
  }

  @GetMapping("/categories/{code}")
  ModelAndView category(
      @PathVariable String draft, @PathVariable String code, Actor actor, View view) {
    Category category =
        editable(draft, actor)
            .content()
            .category(code)
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    Typed typed =
        Typed.none()
            .with("nameZh", category.nameZh())
            .with("nameEn", category.nameEn())
            .with("definitionZh", category.definitionZh())
            .with("definitionEn", category.definitionEn())
            .with("criteria", category.criteria())
            .with("levelScheme", category.levelScheme())
            .with("serviceClasses", category.serviceClasses().toArray(String[]::new));
    return categoryForm(draft, "/categories/" + code, typed, FormErrors.none(), view);
  }

  @PostMapping("/categories/{code}")
  ModelAndView saveCategory(
      @PathVariable String draft,
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    CatalogueDraftTransition.EDIT.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          drafts.changeCategory(draft, code, form(code, typed), actor);
          return path(draft);
        },
        errors -> categoryForm(draft, "/categories/" + code, typed, errors, view));
  }

  @PostMapping("/categories/{code}/removal")
  ModelAndView remove(@PathVariable String draft, @PathVariable String code, Actor actor) {
    drafts.removeCategory(draft, code, actor);
    return Pages.redirect(path(draft));
  }

  private CatalogueDraft editable(String number, Actor actor) {
    CatalogueDraftTransition.EDIT.roleOf(actor);
    CatalogueDraft draft = pages.draft(number);
    draft.editing().apply(draft.status(), actor);
    return draft;
  }

  private ModelAndView headerForm(String draft, Typed typed, FormErrors errors) {
    return Pages.of(
        "regulator/catalogue-header",
        new DraftFormPage(
            path(draft) + "/header",
            path(draft),
            typed,
            errors,
            List.of(),
            List.of(),
            voids(draft)));
  }

  private ModelAndView categoryForm(
      String draft, String below, Typed typed, FormErrors errors, View view) {
    return Pages.of(
        "regulator/catalogue-category",
        new DraftFormPage(
            path(draft) + below,
            path(draft),
            typed,
            errors,
            texts.levels(view),
            texts.classes(view),
            voids(draft)));
  }

  private boolean voids(String number) {
    return pages.draft(number).editing() == CatalogueDraftTransition.AMEND;
  }

  private static CategoryForm form(String code, Typed typed) {
    return new CategoryForm(
        code,
        typed.text("nameZh"),
        typed.text("nameEn"),
        typed.text("definitionZh"),
        typed.text("definitionEn"),
        typed.text("criteria"),
        typed.text("levelScheme"),
        typed.texts("serviceClasses").stream().sorted().toList());
  }

  private static String path(String draft) {
    return "/regulator/catalogue/" + draft;
  }
}
