package org.anzheng.web.regulator.norms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.norms.NormContent;
import org.anzheng.scheme.norms.NormDrafts;
import org.anzheng.scheme.norms.ParameterRules;
import org.anzheng.scheme.norms.RuleParameter;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
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

/** 草案参数: another value for a number of the rule, with where it comes from. */
@Controller
@RequestMapping(DraftPages.HOME + "/{draft}/parameters/{key}")
class ParameterController {

  private final NormDrafts drafts;
  private final EditPages pages;

  ParameterController(NormDrafts drafts, EditPages pages) {
    this.drafts = drafts;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView form(@PathVariable String draft, @PathVariable String key, Actor actor, View view) {
    RuleParameter now = parameter(pages.editable(draft, actor).content(), key);
    Typed typed =
        Typed.none().with("value", String.valueOf(now.value())).with("unit", now.unit().name());
    return form(draft, now.key(), PartForms.with(typed, now.source()), FormErrors.none(), view);
  }

  @PostMapping
  ModelAndView save(
      @PathVariable String draft,
      @PathVariable String key,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    ParameterKey known = parameter(pages.editable(draft, actor).content(), key).key();
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          drafts.edit(draft, PartReader.parameter(known, typed), actor);
          return DraftPages.path(draft);
        },
        errors -> form(draft, known, typed, errors, view));
  }

  private ModelAndView form(
      String draft, ParameterKey key, Typed typed, FormErrors errors, View view) {
    List<FormField> fields = new ArrayList<>();
    fields.add(PartForms.line("value", "text", typed, view));
    fields.add(
        FormField.Choice.one(
            "unit", DraftPages.text(view, "field.unit"), typed.text("unit"), units(view)));
    fields.addAll(PartForms.source(typed, view));
    return pages.form(draft, view.name(key), "/parameters/" + key, fields, errors, view);
  }

  private static List<Option> units(View view) {
    return Arrays.stream(ParameterUnit.values())
        .filter(u -> u == ParameterUnit.WORKING_DAYS || ParameterRules.CALENDAR.contains(u))
        .map(u -> Option.of(u.name(), view.name(u)))
        .toList();
  }

  private static RuleParameter parameter(NormContent content, String key) {
    return content.rule().stream()
        .flatMap(rule -> rule.parameters().stream())
        .filter(p -> p.key().name().equals(key))
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
