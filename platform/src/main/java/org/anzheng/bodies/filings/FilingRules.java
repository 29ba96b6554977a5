package org.anzheng.bodies.filings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.RuleVersion;

/** 备案规则: what may be filed, and how late it is. */
final class FilingRules {

  static final int NAME = 200;
  static final int PROSE = 4000;

  private FilingRules() {}

  /** 预告: a title, whatever the day. */
  @Basis("body-measures:10")
  static List<Objection> objections(FilingAnnouncement form) {
    List<Objection> found = new ArrayList<>();
    require(found, "title", form.title(), NAME);
    return found;
  }

  /** 报送: released, within the approval, with its text. */
  @Basis({"body-measures:10", "regulation:9"})
  static List<Objection> objections(FilingForm form, BodySummary body, LocalDate today) {
    List<Objection> found = new ArrayList<>();
    require(found, "title", form.title(), NAME);
    require(found, "summary", form.summary(), PROSE);
    if (form.text().isEmpty()) {
      found.add(Objection.toField("file.text", KernelRefusal.REQUIRED));
    }
    if (form.releasedOn().isAfter(today)) {
      found.add(Objection.toField("releasedOn", FilingRefusal.NOT_YET_RELEASED, today));
    }
    if (form.effectiveFrom().isBefore(form.releasedOn())) {
      found.add(
          Objection.toField(
              "effectiveFrom", FilingRefusal.EFFECTIVE_BEFORE_RELEASE, form.releasedOn()));
    }
    if (form.categories().isEmpty()) {
      found.add(Objection.toField("categories", FilingRefusal.NO_CATEGORY));
    }
    form.categories().stream()
        .filter(code ->
            body.scope().stream().noneMatch(s -> s.category().equals(code) && s.holdsOn(today)))
        .forEach(code ->
            found.add(Objection.toField("categories", FilingRefusal.OUTSIDE_APPROVAL, code)));
    return found;
  }

  /** 实施细则: of a national rule that still holds when the text takes effect. */
  @Basis({"opinion:5", "body-measures:10"})
  static List<Objection> implementing(FilingForm form, List<RuleVersion> rules) {
    String named = form.rule().orElse("");
    Optional<RuleVersion> rule = rules.stream().filter(r -> r.id().equals(named)).findFirst();
    if (rule.isEmpty()) {
      return List.of(Objection.toField("rule", FilingRefusal.UNKNOWN_RULE, named));
    }
    return rule.flatMap(RuleVersion::effectiveTo)
        .filter(end -> !form.effectiveFrom().isBefore(end))
        .map(end -> List.of(Objection.toField("rule", FilingRefusal.RULE_ENDED, named, end)))
        .orElse(List.of());
  }

  /** 自行制定规则: only where no national rule covers the field. */
  @Basis("regulation:17")
  static List<Objection> selfMade(FilingForm form, Map<String, String> covered) {
    List<Objection> found = new ArrayList<>();
    if (form.rule().isPresent()) {
      found.add(Objection.toField("rule", FilingRefusal.IMPLEMENTS_NOTHING));
    }
    form.categories().stream()
        .filter(covered::containsKey)
        .forEach(code ->
            found.add(
                Objection.toField(
                    "categories",
                    FilingRefusal.NATIONAL_RULE_EXISTS,
                    code,
                    covered.getOrDefault(code, ""))));
    return found;
  }

  /** 逾期天数: whole days after the last day of the time limit. */
  @Basis({"body-measures:10", "body-measures:37"})
  static int lateDays(LocalDate filedOn, LocalDate due) {
    return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(due, filedOn)));
  }

  /** Naming a later day of release in the filing does not give more time than was announced. */
  static LocalDate earlier(LocalDate announced, LocalDate filed) {
    return announced.isBefore(filed) ? announced : filed;
  }

  private static void require(List<Objection> found, String field, String text, int most) {
    if (text.isBlank()) {
      found.add(Objection.toField(field, KernelRefusal.REQUIRED));
    }
    if (text.length() > most) {
      found.add(Objection.toField(field, KernelRefusal.TOO_LONG, most));
    }
  }
}
