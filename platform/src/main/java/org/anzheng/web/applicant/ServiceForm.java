package org.anzheng.web.applicant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.certification.CommissionPart;
import org.anzheng.certification.CommissionSection;
import org.anzheng.certification.Draft;
import org.anzheng.certification.HeldCertificate;
import org.anzheng.certification.ServicePart;
import org.anzheng.certification.Site;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Category;
import org.anzheng.web.cases.Services;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 认证范围: category, tier, body, scope and sites. */
@Component
@Order(2)
class ServiceForm implements SectionForm {

  private static final String WORD = "page.applicant.service.";

  private final Catalogue catalogue;
  private final ApprovedBodies bodies;
  private final Clock clock;

  ServiceForm(Catalogue catalogue, ApprovedBodies bodies, Clock clock) {
    this.catalogue = catalogue;
    this.bodies = bodies;
    this.clock = clock;
  }

  @Override
  public CommissionSection section() {
    return CommissionSection.SERVICE;
  }

  @Override
  public String path() {
    return "service";
  }

  @Override
  public String prefix() {
    return "service.";
  }

  @Override
  public Typed typed(Draft draft) {
    ServicePart part = draft.form().service();
    return Typed.none()
        .with("service.category", part.category())
        .with("service.tier", part.tier())
        .with("service.body", part.body().map(UUID::toString).orElse(""))
        .with("service.scopeZh", part.scopeZh())
        .with("service.scopeEn", part.scopeEn())
        .with(
            "service.sites",
            part.sites().stream()
                .map(site -> SectionLines.line(site.name(), site.address()))
                .collect(Collectors.joining("\n")))
        .with(
            "service.certificates",
            part.certificates().stream()
                .map(held -> SectionLines.line(held.body(), held.number(), held.status()))
                .collect(Collectors.joining("\n")));
  }

  @Override
  public List<FormField> fields(Draft draft, Typed typed, View view) {
    List<Category> categories = catalogue.on(today()).categories();
    return List.of(
        choice(
            "service.category",
            typed,
            view,
            categories.stream().map(c -> category(c, view)).toList()),
        choice(
            "service.tier",
            typed,
            view,
            categories.stream()
                .flatMap(c -> c.tiers().stream())
                .distinct()
                .map(tier -> Option.of(tier, Services.tier(tier, view)))
                .toList()),
        new FormField.Select(
            "service.body",
            view.text(WORD + "body"),
            view.text(WORD + "body.hint"),
            typed.text("service.body"),
            bodies.all(view)),
        text("service.scopeZh", typed, view),
        text("service.scopeEn", typed, view),
        text("service.sites", typed, view),
        text("service.certificates", typed, view));
  }

  @Override
  public CommissionPart read(Draft draft, Typed typed, Map<String, List<UUID>> uploaded) {
    String body = typed.text("service.body");
    return new ServicePart(
        body.isBlank() ? Optional.empty() : Optional.of(Uploads.id(body)),
        typed.text("service.category"),
        typed.text("service.tier"),
        typed.text("service.scopeZh"),
        typed.text("service.scopeEn"),
        SectionLines.rows(typed.text("service.sites"), 2).stream()
            .map(row -> new Site(row.get(0), row.get(1)))
            .toList(),
        SectionLines.rows(typed.text("service.certificates"), 3).stream()
            .map(row -> new HeldCertificate(row.get(0), row.get(1), row.get(2)))
            .toList());
  }

  @Override
  public String shown(Draft draft, String field) {
    return field.startsWith("service.sites[") ? "service.sites" : field;
  }

  private static FormField choice(String name, Typed typed, View view, List<Option> options) {
    return FormField.Choice.one(
        name, view.text("page.applicant." + name), typed.text(name), options);
  }

  private static FormField text(String name, Typed typed, View view) {
    return FormField.Text.of(
        name,
        view.text("page.applicant." + name),
        view.text("page.applicant." + name + ".hint"),
        typed.text(name));
  }

  private static Option category(Category c, View view) {
    return new Option(
        c.code(),
        view.either(c.nameZh(), c.nameEn()),
        view.either(c.definitionZh(), c.definitionEn()));
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
