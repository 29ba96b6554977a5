package org.anzheng.bodies.filings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anzheng.archive.Files;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.Criteria;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;

/** 备案依据: what a filing is checked against: approval, national rules, archive and time limit. */
@Component
class FilingGround {

  private final BodyDirectory bodies;
  private final Catalogue catalogue;
  private final Criteria criteria;
  private final Parameters parameters;
  private final WorkingCalendar calendar;
  private final FilingStore store;
  private final Files files;
  private final Clock clock;

  FilingGround(
      BodyDirectory bodies,
      Catalogue catalogue,
      Criteria criteria,
      Parameters parameters,
      WorkingCalendar calendar,
      FilingStore store,
      Files files,
      Clock clock) {
    this.bodies = bodies;
    this.catalogue = catalogue;
    this.criteria = criteria;
    this.parameters = parameters;
    this.calendar = calendar;
    this.store = store;
    this.files = files;
    this.clock = clock;
  }

  /** The actor's body; a body whose approval ended files nothing more. */
  BodySummary body(Actor actor) {
    return bodies
        .ofOrganisation(actor.organisation())
        .filter(body -> !body.standing().ended())
        .orElseThrow(() -> new Refusal(FilingRefusal.NO_APPROVAL));
  }

  FilingTerms terms() {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    return new FilingTerms(parameters.on(today).selfRuleFiling(), calendar, clock.instant());
  }

  /** All objections at once; else the text that is filed. */
  FilingText check(FilingForm form, Actor actor) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    List<Objection> found = new ArrayList<>(FilingRules.objections(form, body(actor), today));
    found.addAll(
        switch (form.filingKind()) {
          case IMPLEMENTING_DETAILS -> FilingRules.implementing(form, criteria.rules());
          case SELF_MADE_RULE -> FilingRules.selfMade(form, covered(form, today));
        });
    form.replaces().ifPresent(old -> replaced(old, form, actor, found));
    Refusal.ifAny(found);
    return form.text()
        .flatMap(id -> files.find(id, actor.organisation()))
        .map(file -> new FilingText(file.id(), file.name(), file.sha256()))
        .orElseThrow(
            () -> new Refusal(List.of(Objection.toField("file.text", KernelRefusal.REQUIRED))));
  }

  private void replaced(String old, FilingForm form, Actor actor, List<Objection> found) {
    Filing before =
        store
            .find(old)
            .filter(filing -> filing.organisation().equals(actor.organisation()))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    if (before.filingKind() != form.filingKind()) {
      found.add(Objection.toField("filingKind", FilingRefusal.ANOTHER_KIND));
    }
  }

  /** Of the categories named, those that the national rule of the day covers, with its id. */
  private Map<String, String> covered(FilingForm form, LocalDate day) {
    Map<String, String> covered = new HashMap<>();
    for (String code : form.categories()) {
      List<String> tiers = catalogue.on(day).category(code).map(Category::tiers).orElse(List.of());
      if (tiers.stream().anyMatch(tier -> !criteria.of(code, tier, day).isEmpty())) {
        covered.put(code, criteria.rule(day).id());
      }
    }
    return covered;
  }
}
