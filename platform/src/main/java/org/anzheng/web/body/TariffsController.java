package org.anzheng.web.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.bodies.TariffForm;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.bodies.TariffTerms;
import org.anzheng.bodies.Tariffs;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Rehearsal;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 收费标准: every version the body published, and a new one, seen first as the public will see it. */
@Controller
@RequestMapping("/body/tariffs")
class TariffsController {

  private final Bodies bodies;
  private final BodyDirectory directory;
  private final Tariffs tariffs;
  private final Catalogue catalogue;
  private final Rehearsal rehearsal;
  private final Clock clock;

  TariffsController(
      Bodies bodies,
      BodyDirectory directory,
      Tariffs tariffs,
      Catalogue catalogue,
      Rehearsal rehearsal,
      Clock clock) {
    this.bodies = bodies;
    this.directory = directory;
    this.tariffs = tariffs;
    this.catalogue = catalogue;
    this.rehearsal = rehearsal;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    var body = directory.ofOrganisation(actor.organisation());
    return Pages.of(
        "body/tariffs",
        new TariffListPage(
            tariffs.inForce(actor.organisation(), today()),
            tariffs.history(actor.organisation()),
            body.isPresent(),
            body.filter(b -> BodyTransition.PUBLISH_TARIFF.isOpenTo(actor, b.standing()))
                .isPresent(),
            CategoryNames.of(catalogue.on(today()), view)));
  }

  @GetMapping("/new")
  ModelAndView form(Actor actor, View view) {
    BodySummary body = own(actor);
    BodyTransition.PUBLISH_TARIFF.apply(body.standing(), actor);
    Typed typed = TariffForms.of(tariffs.inForce(actor.organisation(), today()), today());
    return form(body, typed, FormErrors.none(), view);
  }

  @PostMapping("/check")
  ModelAndView check(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    BodySummary body = own(actor);
    BodyTransition.PUBLISH_TARIFF.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.check(
        () -> rehearsal.of(() -> bodies.publishTariff(read(typed, body), actor)),
        () -> preview(body, typed, view),
        errors -> form(body, typed, errors, view));
  }

  @PostMapping
  ModelAndView publish(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    BodySummary body = own(actor);
    BodyTransition.PUBLISH_TARIFF.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          bodies.publishTariff(read(typed, body), actor);
          return "/body/tariffs";
        },
        errors -> form(body, typed, errors, view));
  }

  private BodySummary own(Actor actor) {
    return directory
        .ofOrganisation(actor.organisation())
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private ModelAndView preview(BodySummary body, Typed typed, View view) {
    TariffForm sent = read(typed, body);
    List<Row> answers =
        List.of(
            Row.of(view.text("page.body.tariffs.body"), view.either(body.name(), body.nameEn())),
            Row.of(view.text("page.body.tariffs.effectiveFrom"), typed.text("effectiveFrom")));
    return Pages.of(
        "body/tariff-check",
        new TariffFormPage(
            typed,
            FormErrors.none(),
            List.of(),
            sent.items(),
            sent.terms(),
            answers,
            CategoryNames.of(catalogue.on(today()), view)));
  }

  private ModelAndView form(BodySummary body, Typed typed, FormErrors errors, View view) {
    CatalogueVersion version = catalogue.on(today());
    List<TariffFormPage.Group> grid =
        TariffForms.categories(body).stream().map(code -> group(version, code, view)).toList();
    return Pages.of(
        "body/tariff-new",
        new TariffFormPage(typed, errors, grid, List.of(), TariffTerms.NONE, List.of(), Map.of()));
  }

  private static TariffFormPage.Group group(CatalogueVersion version, String code, View view) {
    String title =
        version.category(code).map(c -> view.either(c.nameZh(), c.nameEn())).orElse(code);
    return new TariffFormPage.Group(
        code + " " + title,
        prices(code, Optional.empty(), view),
        TariffForms.tiers(code, version).stream()
            .flatMap(Optional::stream)
            .map(tier ->
                new TariffFormPage.Group(
                    view.text("page.body.tariffs.tierAlone", view.tier(tier)),
                    prices(code, Optional.of(tier), view),
                    List.of()))
            .toList());
  }

  private static List<TariffFormPage.Price> prices(String code, Optional<String> tier, View view) {
    return Arrays.stream(TariffItemType.values())
        .map(type ->
            new TariffFormPage.Price(
                TariffForms.field(type, code, tier),
                view.name(type),
                view.text("page.shared.tariff.per", view.name(type.unit())),
                type.takesRule()))
        .toList();
  }

  private TariffForm read(Typed typed, BodySummary body) {
    return TariffForms.read(typed, body, catalogue.on(today()));
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
