package org.anzheng.web.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.parties.Organisations;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.Classifications;
import org.anzheng.scheme.ServiceClass;
import org.anzheng.scheme.catalogue.CatalogueDifference;
import org.anzheng.scheme.catalogue.CatalogueSignature;
import org.anzheng.scheme.catalogue.CategoryChange;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 目录公示用语: categories, what changed, and who signed, in words. */
@Component
class CatalogueWords {

  private static final String WORD = "page.open.catalogue.";

  private final Classifications classifications;
  private final Organisations organisations;

  CatalogueWords(Classifications classifications, Organisations organisations) {
    this.classifications = classifications;
    this.organisations = organisations;
  }

  /** The categories; beside the version before where there is one, removed ones at the end. */
  List<CataloguePage.Line> lines(
      CatalogueVersion version, Optional<CatalogueVersion> before, View view) {
    List<Category> base = before.map(CatalogueVersion::categories).orElse(version.categories());
    return CatalogueDifference.between(base, version.categories()).stream()
        .map(d -> line(d, view))
        .toList();
  }

  CataloguePage.Signature signature(CatalogueSignature signature, View view) {
    List<Row> details = new ArrayList<>();
    signature
        .signature()
        .ifPresent(made -> {
          details.add(Row.of(view.text(WORD + "signedText"), signature.signedText()));
          details.add(Row.of(view.text(WORD + "key"), signature.publicKey().orElse("")));
          details.add(Row.of(view.text(WORD + "signature"), made));
        });
    return new CataloguePage.Signature(
        view.name(signature.department()),
        organisations
            .find(signature.organisation())
            .map(o -> view.either(o.name(), o.nameEn()))
            .orElse(""),
        view.time(signature.at()),
        view.name(signature.kind()),
        details);
  }

  private CataloguePage.Line line(CatalogueDifference difference, View view) {
    Category shown = difference.shown();
    return new CataloguePage.Line(
        shown.code(),
        view.either(shown.nameZh(), shown.nameEn()),
        view.either(shown.definitionZh(), shown.definitionEn()),
        tone(difference.change()),
        change(difference, view),
        rows(shown, view));
  }

  private static String change(CatalogueDifference difference, View view) {
    if (difference.change() == CategoryChange.KEPT) {
      return "";
    }
    String fields =
        difference.changedFields().stream()
            .map(view::name)
            .collect(Collectors.joining(view.text("page.open.separator")));
    String word = view.name(difference.change());
    return fields.isEmpty() ? word : view.text(WORD + "changed", word, fields);
  }

  private List<Row> rows(Category category, View view) {
    String separator = view.text("page.open.separator");
    Map<String, ServiceClass> classes =
        classifications.serviceClasses().stream()
            .collect(Collectors.toMap(ServiceClass::code, Function.identity()));
    return List.of(
        Row.of(
            view.text(WORD + "tiers"),
            category.tiers().stream().map(view::tier).collect(Collectors.joining(separator))),
        Row.of(
            view.text(WORD + "classes"),
            category.serviceClasses().stream()
                .flatMap(code -> Stream.ofNullable(classes.get(code)))
                .map(c -> view.either(c.nameZh(), c.nameEn()))
                .collect(Collectors.joining(separator))),
        Row.of(view.text(WORD + "criteria"), category.criteria()));
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
