package org.anzheng.web.norms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.scheme.norms.MarkContent;
import org.anzheng.scheme.norms.NormContent;
import org.anzheng.scheme.norms.NormOpinion;
import org.anzheng.scheme.norms.RuleContent;
import org.anzheng.scheme.norms.RuleParameter;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;

/** 规范性文件内容展示: the text, then the tables. */
public final class NormParts {

  private static final String WORD = NormWords.WORD;

  private NormParts() {}

  /**
   * Everything a version says.
   *
   * @param edit address of the draft, when a click on a clause or a number edits it
   */
  public static List<Sheet.Part> content(NormContent content, Optional<String> edit, View view) {
    List<Sheet.Part> parts = new ArrayList<>();
    content
        .clauses()
        .forEach(c ->
            parts.add(
                new Sheet.Prose(
                    c.number() + " " + view.either(c.headingZh(), c.headingEn()),
                    view.either(c.textZh(), c.textEn()))));
    content
        .rule()
        .ifPresent(rule -> {
          parts.add(parameters(rule, edit, view));
          parts.add(criteria(rule, view));
          parts.add(manDays(rule, view));
          parts.add(samples(rule, view));
        });
    content.mark().ifPresent(mark -> parts.add(misuses(mark, view)));
    return parts;
  }

  /** Who was asked before a publication, and what became of it. */
  public static Sheet.Table opinions(List<NormOpinion> opinions, View view) {
    return new Sheet.Table(
        view.text(WORD + "opinions"),
        heads(view, "department", "askedOn", "outcome", "answeredOn", "handling"),
        opinions.stream()
            .map(o ->
                List.of(
                    Cell.of(view.name(o.department())),
                    Cell.of(o.askedOn().toString()),
                    Cell.state(
                        NormWords.tone(o.outcome()),
                        o.outcome().map(view::name).orElse(view.text(WORD + "lapsed"))),
                    Cell.of(o.answeredOn().map(String::valueOf).orElse("-")),
                    Cell.of(o.handling().isEmpty() ? "-" : o.handling())))
            .toList(),
        view.text(WORD + "opinions.none"));
  }

  private static Sheet.Table parameters(RuleContent rule, Optional<String> edit, View view) {
    return new Sheet.Table(
        view.text(WORD + "parameters"),
        heads(view, "parameter", "value", "citation", "confidence"),
        rule.parameters().stream()
            .sorted((a, b) -> a.key().compareTo(b.key()))
            .map(p ->
                List.of(
                    name(p, edit, view),
                    Cell.of(NormWords.value(p.value(), p.unit(), view)),
                    Cell.of(view.either(p.source().citationZh(), p.source().citationEn())),
                    Cell.state(
                        NormWords.tone(p.source().confidence()),
                        view.name(p.source().confidence()))))
            .toList(),
        view.text(WORD + "none"));
  }

  private static Cell name(RuleParameter parameter, Optional<String> edit, View view) {
    String name = view.name(parameter.key());
    return edit.map(path -> Cell.link(name, path + "/parameters/" + parameter.key()))
        .orElse(Cell.of(name));
  }

  private static Sheet.Table criteria(RuleContent rule, View view) {
    return new Sheet.Table(
        view.text(WORD + "criteria", rule.criteria().size()),
        heads(view, "category", "standard", "clause", "requirement", "tier", "mandatory.head"),
        rule.criteria().stream()
            .map(row ->
                List.of(
                    Cell.of(row.category()),
                    Cell.of(row.standard()),
                    Cell.of(row.clause().isEmpty() ? view.text(WORD + "whole") : row.clause()),
                    Cell.of(view.either(row.titleZh(), row.titleEn())),
                    Cell.of(view.tier(row.tier())),
                    Cell.of(NormWords.mandatory(row, view))))
            .toList(),
        view.text(WORD + "none"));
  }

  private static Sheet.Table manDays(RuleContent rule, View view) {
    return new Sheet.Table(
        view.text(WORD + "manDays", NormWords.source(rule.manDays().source(), view)),
        heads(view, "category", "tier", "staff", "days", "adjustment"),
        rule.manDays().rows().stream()
            .map(row ->
                List.of(
                    Cell.of(row.category()),
                    Cell.of(view.tier(row.tier())),
                    Cell.of(NormWords.band(row.staffFrom(), row.staffTo(), view)),
                    Cell.of(row.days().toPlainString()),
                    Cell.of("±" + row.adjustment() + "%")))
            .toList(),
        view.text(WORD + "none"));
  }

  private static Sheet.Table samples(RuleContent rule, View view) {
    return new Sheet.Table(
        view.text(WORD + "samples", NormWords.source(rule.samples().source(), view)),
        heads(view, "tier", "projects", "drawn"),
        rule.samples().rows().stream()
            .map(row ->
                List.of(
                    Cell.of(view.tier(row.tier())),
                    Cell.of(NormWords.band(row.projectsFrom(), row.projectsTo(), view)),
                    Cell.of(String.valueOf(row.sample()))))
            .toList(),
        view.text(WORD + "none"));
  }

  private static Sheet.Table misuses(MarkContent mark, View view) {
    return new Sheet.Table(
        view.text(WORD + "misuses"),
        heads(view, "wrong", "citation"),
        mark.misuses().stream()
            .map(row ->
                List.of(
                    Cell.of(view.either(row.wrongZh(), row.wrongEn())),
                    Cell.of(view.either(row.basisZh(), row.basisEn()))))
            .toList(),
        view.text(WORD + "none"));
  }

  static List<String> heads(View view, String... keys) {
    return List.of(keys).stream().map(key -> view.text(WORD + key)).toList();
  }
}
