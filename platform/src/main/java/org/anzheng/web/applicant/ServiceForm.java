package org.anzheng.web.applicant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
  private static final String SITES = "service.sites";
  private static final String[] SITE = {"name", "address"};
  private static final String HELD = "service.certificates";
  private static final String[] CERTIFICATE = {"body", "number", "status"};

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
        .withRows(
            SITES,
            part.sites().stream().map(site -> List.of(site.name(), site.address())).toList(),
            SITE)
        .withRows(
            HELD,
            part.certificates().stream()
                .map(held -> List.of(held.body(), held.number(), held.status()))
                .toList(),
            CERTIFICATE);
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
        SectionRows.of(SITES, typed, view, SITE),
        SectionRows.of(HELD, typed, view, CERTIFICATE));
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
        typed.rows(SITES, SITE).stream().map(row -> new Site(row.get(0), row.get(1))).toList(),
        typed.rows(HELD, CERTIFICATE).stream()
            .map(row -> new HeldCertificate(row.get(0), row.get(1), row.get(2)))
            .toList());
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
