package org.anzheng.web.open;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.adoption.requirements.Requirement;
import org.anzheng.adoption.requirements.RequirementStatus;
import org.anzheng.adoption.requirements.Requirements;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 采信要求公示: what a tender cites, as it was published; a version never changes. */
@Controller
class RequirementController {

  private static final String WORD = "page.open.requirement.";

  private final Requirements requirements;
  private final Organisations organisations;

  RequirementController(Requirements requirements, Organisations organisations) {
    this.requirements = requirements;
    this.organisations = organisations;
  }

  @GetMapping("/requirements/{number}")
  ModelAndView newest(@PathVariable String number, View view) {
    return requirements.published(number).stream()
        .findFirst()
        .map(found -> Pages.of("open/sheet", page(found, view)))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  @GetMapping("/requirements/{number}/{version:[1-9][0-9]?[0-9]?}")
  ModelAndView one(@PathVariable String number, @PathVariable int version, View view) {
    return requirements.published(number).stream()
        .filter(found -> found.version() == version)
        .findFirst()
        .map(found -> Pages.of("open/sheet", page(found, view)))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private Sheet page(Requirement requirement, View view) {
    RequirementStatus status = requirement.status();
    return Sheet.titled(requirement.form().title())
        .lede(view.text(WORD + "lede"))
        .mark(status == RequirementStatus.PUBLISHED ? Tone.GOOD : Tone.NEUTRAL, view.name(status))
        .with(new Sheet.Facts("", facts(requirement, view)))
        .with(new Sheet.Prose(view.text(WORD + "zh"), requirement.text().zh()))
        .with(new Sheet.Prose(view.text(WORD + "en"), requirement.text().en()))
        .with(new Sheet.Notice(view.text(WORD + "notice"), false));
  }

  private List<Row> facts(Requirement requirement, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "reference"), requirement.reference()));
    rows.add(Row.of(view.text(WORD + "adopter"), adopter(requirement, view)));
    rows.add(Row.of(view.text(WORD + "use"), view.name(requirement.form().use())));
    requirement
        .publishedAt()
        .ifPresent(at -> rows.add(Row.of(view.text(WORD + "published"), view.time(at))));
    rows.add(
        Row.of(
            view.text(WORD + "address"),
            view.site().absolute("/requirements/" + requirement.reference())));
    rows.add(Row.of(view.text(WORD + "hash"), requirement.sha256(), view.text(WORD + "hash.note")));
    return rows;
  }

  private String adopter(Requirement requirement, View view) {
    return organisations
        .find(requirement.organisation())
        .map((OrganisationSummary o) -> view.either(o.name(), o.nameEn()))
        .orElse("–");
  }
}
