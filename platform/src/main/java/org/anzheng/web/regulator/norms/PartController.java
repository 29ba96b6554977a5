package org.anzheng.web.regulator.norms;

import java.util.List;
import java.util.function.Supplier;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.norms.NormContent;
import org.anzheng.scheme.norms.NormDrafts;
import org.anzheng.scheme.norms.NormEdit;
import org.anzheng.scheme.norms.RuleContent;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
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

/** 草案整体修改: title and days, the tables of a rule, the picture of a mark; each as a whole. */
@Controller
@RequestMapping(DraftPages.HOME + "/{draft}/{part:header|criteria|man-days|samples|mark}")
class PartController {

  private final NormDrafts drafts;
  private final EditPages pages;

  PartController(NormDrafts drafts, EditPages pages) {
    this.drafts = drafts;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView form(@PathVariable String draft, @PathVariable String part, Actor actor, View view) {
    Typed typed = now(part, pages.editable(draft, actor).content());
    return form(draft, part, typed, FormErrors.none(), view);
  }

  @PostMapping
  ModelAndView save(
      @PathVariable String draft,
      @PathVariable String part,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    pages.editable(draft, actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          drafts.edit(draft, edit(part, typed), actor);
          return DraftPages.path(draft);
        },
        errors -> form(draft, part, typed, errors, view));
  }

  private ModelAndView form(String draft, String part, Typed typed, FormErrors errors, View view) {
    List<FormField> fields =
        switch (part) {
          case "header" -> PartForms.header(typed, view);
          case "mark" -> PartForms.mark(typed, view);
          default -> PartForms.table(part, typed, view);
        };
    String title = DraftPages.text(view, "edit." + part);
    return pages.form(draft, title, "/" + part, fields, errors, view);
  }

  private static Typed now(String part, NormContent content) {
    return switch (part) {
      case "header" -> PartForms.typed(content.header());
      case "criteria" -> PartForms.criteria(rule(content));
      case "man-days" -> PartForms.manDays(rule(content));
      case "samples" -> PartForms.samples(rule(content));
      default -> PartForms.mark(content.mark().orElseThrow(none()));
    };
  }

  private static NormEdit edit(String part, Typed typed) {
    return switch (part) {
      case "header" -> PartReader.header(typed);
      case "criteria" -> PartReader.criteria(typed);
      case "man-days" -> PartReader.manDays(typed);
      case "samples" -> PartReader.samples(typed);
      default -> PartReader.mark(typed);
    };
  }

  private static RuleContent rule(NormContent content) {
    return content.rule().orElseThrow(none());
  }

  private static Supplier<Refusal> none() {
    return () -> new Refusal(KernelRefusal.NOT_FOUND);
  }
}
