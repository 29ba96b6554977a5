package org.anzheng.web.adopter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.adoption.requirements.ExtraEvidence;
import org.anzheng.adoption.requirements.Procurement;
import org.anzheng.adoption.requirements.RequirementForm;
import org.anzheng.adoption.requirements.RequirementUse;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Category;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 采信要求表单: its fields, filled and read. */
@Component
class RequirementForms {

  private final Catalogue catalogue;
  private final Clock clock;

  RequirementForms(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  static RequirementForm read(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    Optional<Procurement> procurement = reader.choice("procurement", Procurement.class);
    Optional<RequirementUse> use = reader.choice("use", RequirementUse.class);
    Optional<Integer> points = reader.numberIfAny("points");
    reader.required("category");
    reader.refuseIfAny();
    Set<String> evidence = typed.texts("evidence");
    return new RequirementForm(
        typed.text("title"),
        typed.text("project"),
        typed.text("reason"),
        procurement.orElseThrow(),
        use.orElseThrow(),
        typed.text("category"),
        Optional.of(typed.text("tier")).filter(tier -> !tier.isEmpty()),
        typed.text("scope"),
        Arrays.stream(ExtraEvidence.values())
            .filter(one -> evidence.contains(one.name()))
            .collect(Collectors.toSet()),
        typed.text("words"),
        points);
  }

  /** The form as it was saved, to be changed. */
  static Typed typed(RequirementForm form) {
    return Typed.none()
        .with("title", form.title())
        .with("project", form.project())
        .with("reason", form.reason())
        .with("procurement", form.procurement().name())
        .with("use", form.use().name())
        .with("category", form.category())
        .with("tier", form.tier().orElse(""))
        .with("scope", form.scope())
        .with("evidence", form.evidence().stream().map(Enum::name).toArray(String[]::new))
        .with("words", form.words())
        .with("points", form.points().map(points -> Integer.toString(points)).orElse(""));
  }

  List<FormField> fields(Typed typed, Words words) {
    View view = words.view();
    List<Category> categories = catalogue.on(ChinaTime.dateOf(clock.instant())).categories();
    List<Option> names =
        categories.stream()
            .map(c -> Option.of(c.code(), c.code() + " " + view.either(c.nameZh(), c.nameEn())))
            .toList();
    List<Option> tiers = new ArrayList<>();
    categories.stream()
        .flatMap(c -> c.tiers().stream())
        .distinct()
        .forEach(tier -> tiers.add(Option.of(tier, view.tier(tier))));
    return List.of(
        words.line("title", typed),
        words.line("project", typed),
        words.choice("procurement", typed, Procurement.class),
        words.choice("use", typed, RequirementUse.class),
        words.select("category", typed, names),
        words.select("tier", typed, tiers),
        words.area("scope", typed),
        words.area("reason", typed),
        words.many("evidence", typed, ExtraEvidence.class),
        words.line("points", typed),
        words.area("words", typed));
  }
}
