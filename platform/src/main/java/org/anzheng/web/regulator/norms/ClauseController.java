package org.anzheng.web.regulator.norms;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.norms.NormClause;
import org.anzheng.scheme.norms.NormDrafts;
import org.anzheng.scheme.norms.NormEdit;
import org.anzheng.web.shared.FormErrors;
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

/** 草案条款: one clause, or a new one. */
@Controller
@RequestMapping(DraftPages.HOME + "/{draft}/clauses/{clause}")
class ClauseController {

  private static final String NEW = "new";

  private final NormDrafts drafts;
  private final EditPages pages;

  ClauseController(NormDrafts drafts, EditPages pages) {
    this.drafts = drafts;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String draft, @PathVariable String clause, Actor actor, View view) {
    List<NormClause> clauses = pages.editable(draft, actor).content().clauses();
    Typed typed =
        clause.equals(NEW)
            ? Typed.none()
            : clauses.stream()
                .filter(c -> c.number().equals(clause))
                .findFirst()
                .map(ClauseController::typed)
                .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return form(draft, clause, typed, FormErrors.none(), view);
  }

  @PostMapping
  ModelAndView save(
      @PathVariable String draft,
      @PathVariable String clause,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    pages.editable(draft, actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          drafts.edit(draft, PartReader.clause(instead(clause), typed), actor);
          return DraftPages.path(draft);
        },
        errors -> form(draft, clause, typed, errors, view));
  }

  @PostMapping("/removal")
  ModelAndView remove(@PathVariable String draft, @PathVariable String clause, Actor actor) {
    drafts.edit(draft, new NormEdit.RemoveClause(clause), actor);
    return Pages.redirect(DraftPages.path(draft));
  }

  private ModelAndView form(
      String draft, String clause, Typed typed, FormErrors errors, View view) {
    String below = "/clauses/" + clause;
    String title =
        clause.equals(NEW)
            ? DraftPages.text(view, "clause.add")
            : DraftPages.text(view, "clause.edit", clause);
    String remove = DraftPages.text(view, "clause.remove", clause);
    Sheet sheet = pages.sheet(draft, title, below, PartForms.clause(typed, view), errors, view);
    return Pages.of(
        "shared/sheet",
        sheet.withIf(
            !clause.equals(NEW),
            () ->
                Sheet.Act.of(remove, DraftPages.path(draft) + below + "/removal", remove)
                    .asDanger()));
  }

  private static Typed typed(NormClause clause) {
    return Typed.none()
        .with("number", clause.number())
        .with("headingZh", clause.headingZh())
        .with("headingEn", clause.headingEn())
        .with("textZh", clause.textZh())
        .with("textEn", clause.textEn());
  }

  private static Optional<String> instead(String clause) {
    return Optional.of(clause).filter(c -> !c.equals(NEW));
  }
}
