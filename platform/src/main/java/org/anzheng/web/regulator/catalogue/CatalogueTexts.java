package org.anzheng.web.regulator.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.Classifications;
import org.anzheng.scheme.ServiceClass;
import org.anzheng.scheme.UseKind;
import org.anzheng.scheme.catalogue.CatalogueDifference;
import org.anzheng.scheme.catalogue.CatalogueDraftStatus;
import org.anzheng.scheme.catalogue.CatalogueImpact;
import org.anzheng.scheme.catalogue.CategoryChange;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 目录用语: categories, changes and what they touch, in words. */
@Component
class CatalogueTexts {

  private static final String WORD = "page.regulator.catalogue.";

  private final Classifications classifications;

  CatalogueTexts(Classifications classifications) {
    this.classifications = classifications;
  }

  List<CategoryLine> lines(List<CatalogueDifference> differences, View view) {
    return differences.stream().map(d -> line(d, view)).toList();
  }

  List<ImpactLine> impact(List<CatalogueImpact> counted, View view) {
    return counted.stream()
        .collect(
            Collectors.groupingBy(CatalogueImpact::category, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(ofOne -> impactLine(ofOne, view))
        .toList();
  }

  List<Option> levels(View view) {
    return classifications.levelSchemes().stream()
        .map(s ->
            new Option(
                s.code(),
                view.either(s.nameZh(), s.nameEn()),
                s.levels().stream()
                    .map(l -> view.either(l.nameZh(), l.nameEn()))
                    .collect(Collectors.joining(view.text("page.open.separator")))))
        .toList();
  }

  List<Option> classes(View view) {
    return classifications.serviceClasses().stream()
        .map(c -> Option.of(c.code(), view.either(c.nameZh(), c.nameEn())))
        .toList();
  }

  static Tone tone(CatalogueDraftStatus status) {
    return switch (status) {
      case DRAFT, COMMENTING -> Tone.ACTIVE;
      case SIGNING -> Tone.WARNING;
      case DECIDED -> Tone.GOOD;
      case WITHDRAWN -> Tone.NEUTRAL;
    };
  }

  private CategoryLine line(CatalogueDifference difference, View view) {
    Category shown = difference.shown();
    String fields =
        difference.changedFields().stream()
            .map(view::name)
            .collect(Collectors.joining(view.text("page.open.separator")));
    return new CategoryLine(
        shown.code(),
        view.either(shown.nameZh(), shown.nameEn()),
        view.either(shown.definitionZh(), shown.definitionEn()),
        tone(difference.change()),
        fields.isEmpty()
            ? view.name(difference.change())
            : view.text(WORD + "changed", view.name(difference.change()), fields),
        rows(shown, view),
        difference.after().isPresent());
  }

  private List<Row> rows(Category category, View view) {
    String separator = view.text("page.open.separator");
    Map<String, ServiceClass> classes =
        classifications.serviceClasses().stream()
            .collect(Collectors.toMap(ServiceClass::code, Function.identity()));
    return List.of(
        Row.of(
            view.text(WORD + "levels"),
            category.tiers().stream().map(view::tier).collect(Collectors.joining(separator))),
        Row.of(
            view.text(WORD + "classes"),
            category.serviceClasses().stream()
                .flatMap(code -> Stream.ofNullable(classes.get(code)))
                .map(c -> view.either(c.nameZh(), c.nameEn()))
                .collect(Collectors.joining(separator))),
        Row.of(view.text(WORD + "criteria"), category.criteria()));
  }

  private static ImpactLine impactLine(List<CatalogueImpact> ofOne, View view) {
    CatalogueImpact first = ofOne.getFirst();
    return new ImpactLine(
        first.category(),
        view.name(first.change()),
        count(ofOne, UseKind.CASES),
        count(ofOne, UseKind.CERTIFICATES),
        count(ofOne, UseKind.BODIES));
  }

  private static long count(List<CatalogueImpact> lines, UseKind kind) {
    return lines.stream().filter(l -> l.kind() == kind).mapToLong(CatalogueImpact::count).sum();
  }

  private static Tone tone(CategoryChange change) {
    return switch (change) {
      case KEPT -> Tone.NEUTRAL;
      case ADDED -> Tone.GOOD;
      case CHANGED -> Tone.WARNING;
      case REMOVED -> Tone.BAD;
    };
  }
}
