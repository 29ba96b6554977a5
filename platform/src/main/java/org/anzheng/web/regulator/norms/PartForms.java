package org.anzheng.web.regulator.norms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.scheme.Confidence;
import org.anzheng.scheme.norms.MarkContent;
import org.anzheng.scheme.norms.NormHeader;
import org.anzheng.scheme.norms.RuleContent;
import org.anzheng.scheme.norms.RuleSource;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;

/** 草案表单: the fields of each part, and what they hold before anything was typed. */
final class PartForms {

  private static final String AND = "; ";

  private PartForms() {}

  static List<FormField> header(Typed typed, View view) {
    return List.of(
        line("titleZh", "text", typed, view),
        line("titleEn", "text", typed, view),
        line("effectiveFrom", "date", typed, view),
        line("transitionTo", "date", typed, view),
        area("explanation", 4, typed, view));
  }

  static Typed typed(NormHeader header) {
    return Typed.none()
        .with("titleZh", header.titleZh())
        .with("titleEn", header.titleEn())
        .with("effectiveFrom", header.effectiveFrom().map(String::valueOf).orElse(""))
        .with("transitionTo", header.transitionTo().map(String::valueOf).orElse(""))
        .with("explanation", header.explanation());
  }

  static List<FormField> clause(Typed typed, View view) {
    return List.of(
        line("number", "text", typed, view),
        line("headingZh", "text", typed, view),
        area("textZh", 6, typed, view),
        line("headingEn", "text", typed, view),
        area("textEn", 6, typed, view));
  }

  static List<FormField> table(String part, Typed typed, View view) {
    FormField rows =
        new FormField.Text(
            "rows",
            DraftPages.text(view, "rows"),
            DraftPages.text(view, "rows." + part),
            "",
            typed.text("rows"),
            16);
    return part.equals("criteria")
        ? List.of(rows)
        : Stream.concat(Stream.of(rows), source(typed, view).stream()).toList();
  }

  static List<FormField> mark(Typed typed, View view) {
    return List.of(area("svg", 12, typed, view), area("misuses", 8, typed, view));
  }

  static List<FormField> source(Typed typed, View view) {
    return List.of(
        line("basis", "text", typed, view),
        line("citationZh", "text", typed, view),
        line("citationEn", "text", typed, view),
        FormField.Choice.one(
            "confidence",
            DraftPages.text(view, "field.confidence"),
            typed.text("confidence"),
            Arrays.stream(Confidence.values())
                .map(c -> Option.of(c.name(), view.name(c)))
                .toList()));
  }

  static Typed criteria(RuleContent rule) {
    return rows(
        rule.criteria().stream()
            .map(c ->
                String.join(
                    AND,
                    c.category(),
                    c.standard(),
                    c.clause(),
                    c.tier(),
                    c.mandatory() ? "1" : "0",
                    c.titleZh(),
                    c.titleEn())));
  }

  static Typed manDays(RuleContent rule) {
    return with(
        rows(
            rule.manDays().rows().stream()
                .map(r ->
                    String.join(
                        AND,
                        r.category(),
                        r.tier(),
                        String.valueOf(r.staffFrom()),
                        end(r.staffTo()),
                        r.days().toPlainString(),
                        String.valueOf(r.adjustment())))),
        rule.manDays().source());
  }

  static Typed samples(RuleContent rule) {
    return with(
        rows(
            rule.samples().rows().stream()
                .map(r ->
                    String.join(
                        AND,
                        r.tier(),
                        String.valueOf(r.projectsFrom()),
                        end(r.projectsTo()),
                        String.valueOf(r.sample())))),
        rule.samples().source());
  }

  static Typed mark(MarkContent mark) {
    return Typed.none()
        .with("svg", mark.svg())
        .with(
            "misuses",
            mark.misuses().stream()
                .map(m -> String.join(AND, m.wrongZh(), m.wrongEn(), m.basisZh(), m.basisEn()))
                .collect(Collectors.joining("\n")));
  }

  static Typed with(Typed typed, RuleSource source) {
    return typed
        .with("basis", source.basis())
        .with("citationZh", source.citationZh())
        .with("citationEn", source.citationEn())
        .with("confidence", source.confidence().name());
  }

  static FormField line(String name, String type, Typed typed, View view) {
    return new FormField.Line(
        name, label(name, view), hint(name, view), "", typed.text(name), type);
  }

  private static FormField area(String name, int rows, Typed typed, View view) {
    return new FormField.Text(
        name, label(name, view), hint(name, view), "", typed.text(name), rows);
  }

  private static String label(String name, View view) {
    return DraftPages.text(view, "field." + name);
  }

  private static String hint(String name, View view) {
    return List.of("effectiveFrom", "transitionTo", "number", "basis", "svg", "misuses")
            .contains(name)
        ? DraftPages.text(view, "hint." + name)
        : "";
  }

  private static Typed rows(Stream<String> lines) {
    return Typed.none().with("rows", lines.collect(Collectors.joining("\n")));
  }

  private static String end(Optional<Integer> to) {
    return to.map(String::valueOf).orElse("");
  }
}
