package org.anzheng.web.regulator.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.adoption.promotions.PromotedService;
import org.anzheng.adoption.promotions.PromotionForm;
import org.anzheng.adoption.records.Sector;
import org.anzheng.adoption.requirements.RequirementUse;
import org.anzheng.parties.Divisions;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Category;
import org.anzheng.web.promotions.PromotionWords;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 推广清单表单: its fields, filled and read. */
@Component
class PromotionForms {

  private static final String WORD = "page.promotions.";

  private final Catalogue catalogue;
  private final Divisions divisions;
  private final PromotionWords words;

  PromotionForms(Catalogue catalogue, Divisions divisions, PromotionWords words) {
    this.catalogue = catalogue;
    this.divisions = divisions;
    this.words = words;
  }

  static PromotionForm read(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    Optional<LocalDate> from = reader.date("from");
    Optional<LocalDate> to = reader.dateIfAny("to");
    reader.refuseIfAny();
    return new PromotionForm(
        typed.text("title"),
        typed.text("document"),
        chosen(typed.texts("sectors"), Sector.class),
        typed.texts("areas").stream().filter(a -> !a.isBlank()).collect(Collectors.toSet()),
        typed.texts("services").stream()
            .filter(code -> !code.isBlank())
            .sorted()
            .map(PromotedService::of)
            .toList(),
        chosen(typed.texts("uses"), RequirementUse.class),
        from.orElseThrow(),
        to,
        typed.text("text"),
        typed.text("review"));
  }

  /** The form as it was saved, to be changed. */
  static Typed typed(PromotionForm form) {
    return Typed.none()
        .with("title", form.title())
        .with("document", form.document())
        .with("sectors", form.sectors().stream().map(Enum::name).toArray(String[]::new))
        .with("areas", form.areas().toArray(String[]::new))
        .with(
            "services", form.services().stream().map(PromotedService::code).toArray(String[]::new))
        .with("uses", form.uses().stream().map(Enum::name).toArray(String[]::new))
        .with("from", form.from().toString())
        .with("to", form.to().map(LocalDate::toString).orElse(""))
        .with("text", form.text())
        .with("review", form.review());
  }

  List<FormField> fields(Typed typed, View view) {
    return List.of(
        line("title", typed, view),
        line("document", typed, view),
        many("sectors", typed, options(Sector.class, view), view),
        many("areas", typed, areas(view), view),
        many("services", typed, services(view), view),
        many("uses", typed, options(RequirementUse.class, view), view),
        day("from", typed, view),
        day("to", typed, view),
        FormField.Text.of(
            "text", view.text(WORD + "text"), view.text(WORD + "text.hint"), typed.text("text")),
        line("review", typed, view));
  }

  private List<Option> areas(View view) {
    return divisions.provinces().stream()
        .map(province -> Option.of(province.code(), words.area(province.code(), view)))
        .toList();
  }

  /** Each category at any level, and from each level above the lowest on. */
  private List<Option> services(View view) {
    List<Option> options = new ArrayList<>();
    for (Category category : catalogue.on(words.today()).categories()) {
      options.add(service(new PromotedService(category.code(), Optional.empty()), view));
      category.tiers().stream()
          .skip(1)
          .map(tier -> service(new PromotedService(category.code(), Optional.of(tier)), view))
          .forEach(options::add);
    }
    return options;
  }

  private Option service(PromotedService service, View view) {
    return Option.of(service.code(), words.service(service, view));
  }

  private static <E extends Enum<E>> Set<E> chosen(Set<String> names, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> names.contains(one.name()))
        .collect(Collectors.toSet());
  }

  private static <E extends Enum<E>> List<Option> options(Class<E> type, View view) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> Option.of(constant.name(), view.name(constant)))
        .toList();
  }

  private static FormField line(String name, Typed typed, View view) {
    return new FormField.Line(
        name, view.text(WORD + name), hint(name, view), "", typed.text(name), "text");
  }

  private static FormField day(String name, Typed typed, View view) {
    return new FormField.Line(
        name, view.text(WORD + "field." + name), hint(name, view), "", typed.text(name), "date");
  }

  private static FormField many(String name, Typed typed, List<Option> options, View view) {
    return new FormField.Choice(
        name, view.text(WORD + name), hint(name, view), "", typed.texts(name), options, true);
  }

  private static String hint(String name, View view) {
    String key = WORD + name + ".hint";
    return view.texts().has(view.language(), key) ? view.text(key) : "";
  }
}
