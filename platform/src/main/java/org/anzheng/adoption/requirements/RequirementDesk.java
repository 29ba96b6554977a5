package org.anzheng.adoption.requirements;

import static org.anzheng.scheme.ParameterKey.REQUIREMENT_HOLDERS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.BodyEntry;
import org.anzheng.register.Holdings;
import org.anzheng.register.PublicBodies;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;

/** 采信要求台: holds a form against catalogue, bodies and supply of today. */
@Component
class RequirementDesk {

  private final Catalogue catalogue;
  private final PublicBodies bodies;
  private final Holdings holdings;
  private final Parameters parameters;
  private final RequirementWording wording;
  private final Clock clock;

  RequirementDesk(
      Catalogue catalogue,
      PublicBodies bodies,
      Holdings holdings,
      Parameters parameters,
      RequirementWording wording,
      Clock clock) {
    this.catalogue = catalogue;
    this.bodies = bodies;
    this.holdings = holdings;
    this.parameters = parameters;
    this.wording = wording;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Refuses what is incomplete; what is only unlawful can be saved as a draft. */
  void check(RequirementForm form) {
    List<Objection> wrong = new ArrayList<>(RequirementRules.objections(form));
    Optional<Category> category = category(form);
    if (category.isEmpty()) {
      wrong.add(Objection.toField("category", AdoptionRefusal.NO_SUCH_CATEGORY, form.category()));
    }
    form.tier()
        .filter(tier -> category.filter(c -> !c.tiers().contains(tier)).isPresent())
        .ifPresent(
            tier -> wrong.add(Objection.toField("tier", AdoptionRefusal.NO_SUCH_TIER, tier)));
    Refusal.ifAny(wrong);
  }

  List<RequirementNote> notes(RequirementForm form) {
    return RequirementRules.notes(
        form,
        new RequirementMarket(
            bodies.all().stream().map(BodyEntry::name).toList(),
            holdings.supply(form.category()),
            parameters.on(today()).row(REQUIREMENT_HOLDERS).value(),
            category(form).map(c -> c.tiers().getFirst()).orElse("")));
  }

  RequirementText text(RequirementForm form, String number, int version) {
    Category category =
        category(form)
            .orElseThrow(() -> new Refusal(AdoptionRefusal.NO_SUCH_CATEGORY, form.category()));
    return wording.of(form, category, Requirement.reference(number, version));
  }

  private Optional<Category> category(RequirementForm form) {
    return catalogue.on(today()).categories().stream()
        .filter(c -> c.code().equals(form.category()))
        .findFirst();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(now());
  }
}
