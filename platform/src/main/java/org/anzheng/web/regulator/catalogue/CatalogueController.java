package org.anzheng.web.regulator.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.catalogue.CatalogueDraft;
import org.anzheng.scheme.catalogue.CatalogueDraftSearch;
import org.anzheng.scheme.catalogue.CatalogueDraftTransition;
import org.anzheng.scheme.catalogue.CatalogueDrafts;
import org.anzheng.scheme.catalogue.DepartmentKeys;
import org.anzheng.scheme.catalogue.Departments;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Task;
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

/** 认证目录: the drafts, a new one, and one with everything about it. */
@Controller("regulatorCatalogue")
@RequestMapping("/regulator/catalogue")
class CatalogueController {

  private static final String HOME = "/regulator/catalogue";

  private final CatalogueDrafts drafts;
  private final CatalogueDraftSearch search;
  private final Catalogue catalogue;
  private final DepartmentKeys keys;
  private final DraftPages pages;
  private final Clock clock;

  CatalogueController(
      CatalogueDrafts drafts,
      CatalogueDraftSearch search,
      Catalogue catalogue,
      DepartmentKeys keys,
      DraftPages pages,
      Clock clock) {
    this.drafts = drafts;
    this.search = search;
    this.catalogue = catalogue;
    this.keys = keys;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    List<CatalogueDraft> all = search.all();
    boolean keyed = Departments.of(actor).stream().findFirst().flatMap(keys::of).isPresent();
    return Pages.of(
        "regulator/catalogue",
        new CatalogueListPage(
            catalogue.on(ChinaTime.dateOf(clock.instant())),
            all.stream()
                .filter(d -> !d.status().awaiting().isEmpty())
                .map(d -> task(d, view))
                .toList(),
            all.stream()
                .filter(d -> d.status().awaiting().isEmpty())
                .map(d -> task(d, view))
                .toList(),
            CatalogueDraftTransition.OPEN.mayBeDoneBy(actor),
            CatalogueDraftTransition.SIGN.mayBeDoneBy(actor),
            view.text("page.regulator.catalogue.key." + (keyed ? "registered" : "none"))));
  }

  @GetMapping("/new")
  ModelAndView form(Actor actor) {
    CatalogueDraftTransition.OPEN.roleOf(actor);
    return form(Typed.none(), FormErrors.none());
  }

  @PostMapping
  ModelAndView open(@RequestParam MultiValueMap<String, String> sent, Actor actor) {
    CatalogueDraftTransition.OPEN.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () ->
            HOME
                + "/"
                + drafts.open(
                    typed.text("title"),
                    Optional.of(typed.text("resolution")).filter(r -> !r.isEmpty()),
                    actor),
        errors -> form(typed, errors));
  }

  @GetMapping("/{draft}")
  ModelAndView show(@PathVariable String draft, Actor actor, View view) {
    return Pages.of(
        "regulator/catalogue-draft",
        pages.page(draft, Typed.none(), FormErrors.none(), actor, view));
  }

  @PostMapping("/{draft}/comments")
  ModelAndView comment(
      @PathVariable String draft,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    CatalogueDraftTransition.COMMENT.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          drafts.comment(
              draft,
              Optional.of(typed.text("category")).filter(c -> !c.isEmpty()),
              typed.text("text"),
              actor);
          return HOME + "/" + draft;
        },
        errors ->
            Pages.of("regulator/catalogue-draft", pages.page(draft, typed, errors, actor, view)));
  }

  static Task task(CatalogueDraft draft, View view) {
    return new Task(
        draft.content().title(),
        draft.number(),
        CatalogueTexts.tone(draft.status()),
        view.name(draft.status()),
        Optional.of(HOME + "/" + draft.number()));
  }

  private static ModelAndView form(Typed typed, FormErrors errors) {
    return Pages.of(
        "regulator/catalogue-new",
        new DraftFormPage(HOME, HOME, typed, errors, List.of(), List.of(), false));
  }
}
