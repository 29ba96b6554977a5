package org.anzheng.web.regulator.norms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.norms.MarkContent;
import org.anzheng.scheme.norms.MarkSvg;
import org.anzheng.scheme.norms.NormDraft;
import org.anzheng.scheme.norms.NormDraftSearch;
import org.anzheng.scheme.norms.NormDrafts;
import org.anzheng.scheme.norms.NormKind;
import org.anzheng.scheme.norms.NormRefusal;
import org.anzheng.scheme.norms.NormTransition;
import org.anzheng.web.norms.MarkImage;
import org.anzheng.web.norms.NormWords;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 规范性文件: the drafts, a new one, and one with everything about it. */
@Controller("regulatorNorms")
@RequestMapping(DraftPages.HOME)
class NormsController {

  private static final String EXAMPLE = "CNCA-R-0000-000";

  private final NormDrafts drafts;
  private final NormDraftSearch search;
  private final DraftPages pages;

  NormsController(NormDrafts drafts, NormDraftSearch search, DraftPages pages) {
    this.drafts = drafts;
    this.search = search;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    List<NormDraft> all = search.all();
    Sheet sheet =
        Sheet.titled(DraftPages.text(view, "title"))
            .lede(DraftPages.text(view, "lede"))
            .withIf(
                NormTransition.OPEN.mayBeDoneBy(actor),
                () ->
                    new Sheet.Links(
                        List.of(
                            Row.link("", DraftPages.text(view, "new"), DraftPages.HOME + "/new"))))
            .with(
                new Sheet.ToDo(
                    DraftPages.text(view, "open"),
                    all.stream().filter(NormsController::open).map(d -> task(d, view)).toList(),
                    DraftPages.text(view, "none")))
            .with(
                new Sheet.ToDo(
                    DraftPages.text(view, "closed"),
                    all.stream().filter(d -> !open(d)).map(d -> task(d, view)).toList(),
                    DraftPages.text(view, "none")));
    return Pages.of("shared/sheet", sheet);
  }

  @GetMapping("/new")
  ModelAndView form(Actor actor, View view) {
    NormTransition.OPEN.roleOf(actor);
    return form(Typed.none(), FormErrors.none(), view);
  }

  @PostMapping
  ModelAndView open(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    NormTransition.OPEN.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          TypedReader reader = new TypedReader(typed);
          Optional<NormKind> kind = reader.choice("kind", NormKind.class);
          reader.refuseIfAny();
          return DraftPages.path(
              drafts.open(kind.orElseThrow(), typed.text("titleZh"), Optional.empty(), actor));
        },
        errors -> form(typed, errors, view));
  }

  @GetMapping("/{draft}")
  ModelAndView show(@PathVariable String draft, Actor actor, View view) {
    return Pages.of("shared/sheet", pages.page(draft, actor, view));
  }

  /** The mark as it would look, with the identifier of no body. */
  @GetMapping("/{draft}/mark.svg")
  ResponseEntity<byte[]> image(@PathVariable String draft) {
    MarkContent mark =
        pages
            .draft(draft)
            .content()
            .mark()
            .filter(m -> !m.svg().isEmpty())
            .orElseThrow(() -> new Refusal(NormRefusal.MARK_NO_PLACE, MarkSvg.PLACE));
    return MarkImage.of(mark, EXAMPLE);
  }

  static Task task(NormDraft draft, View view) {
    return new Task(
        draft.content().header().titleZh(),
        view.name(draft.content().kind()) + " " + draft.number(),
        NormWords.tone(draft.status()),
        view.name(draft.status()),
        Optional.of(DraftPages.path(draft.number())));
  }

  private static boolean open(NormDraft draft) {
    return !draft.status().awaiting().isEmpty();
  }

  private static ModelAndView form(Typed typed, FormErrors errors, View view) {
    String title = DraftPages.text(view, "new");
    return Pages.of(
        "shared/sheet",
        Sheet.titled(title)
            .lede(DraftPages.text(view, "new.lede"))
            .back(DraftPages.text(view, "title"), DraftPages.HOME)
            .errors(errors)
            .with(
                Sheet.Act.of(
                    title,
                    DraftPages.HOME,
                    DraftPages.text(view, "new.submit"),
                    FormField.Choice.one(
                        "kind",
                        DraftPages.text(view, "kind"),
                        typed.text("kind"),
                        Arrays.stream(NormKind.values())
                            .map(k -> Option.of(k.name(), view.name(k)))
                            .toList()),
                    FormField.Line.text(
                        "titleZh", DraftPages.text(view, "titleZh"), typed.text("titleZh")))));
  }
}
