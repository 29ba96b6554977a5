package org.anzheng.scheme.norms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.Category;

/** 规则表格规则: rows name what the catalogue has, and no two rows are about the same. */
@Basis({"opinion:2", "gb32914:5"})
final class TableRules {

  private static final int MOST = 500;
  private static final int NAME = 200;
  private static final int PERCENT = 100;
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(200);

  private TableRules() {}

  static List<Objection> criteria(List<RuleCriterion> rows, CatalogueVersion catalogue) {
    List<Objection> found = new ArrayList<>(size(rows));
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      RuleCriterion row = rows.get(i);
      graded(row.category(), row.tier(), i + 1, catalogue).ifPresent(found::add);
      if (wrong(row.standard())
          || wrong(row.titleZh())
          || wrong(row.titleEn())
          || row.clause().length() > NAME) {
        found.add(line(NormRefusal.LINE_TEXT, i + 1));
      }
      if (!keys.add(row.key())) {
        found.add(line(NormRefusal.LINE_TWICE, i + 1));
      }
    }
    return found;
  }

  static List<Objection> manDays(ManDayTable table, CatalogueVersion catalogue) {
    List<ManDayRow> rows = table.rows();
    List<Objection> found = new ArrayList<>(size(rows));
    for (int i = 0; i < rows.size(); i++) {
      ManDayRow row = rows.get(i);
      graded(row.category(), row.tier(), i + 1, catalogue).ifPresent(found::add);
      if (backwards(row.staffFrom(), row.staffTo())
          || row.days().signum() <= 0
          || row.days().compareTo(MOST_DAYS) > 0
          || row.adjustment() < 0
          || row.adjustment() > PERCENT) {
        found.add(line(NormRefusal.LINE_NUMBER, i + 1));
      }
      if (rows.subList(0, i).stream().anyMatch(other -> overlap(other, row))) {
        found.add(line(NormRefusal.LINE_TWICE, i + 1));
      }
    }
    found.addAll(ParameterRules.source(table.source()));
    return found;
  }

  static List<Objection> samples(SampleTable table, CatalogueVersion catalogue) {
    List<SampleRow> rows = table.rows();
    List<Objection> found = new ArrayList<>(size(rows));
    for (int i = 0; i < rows.size(); i++) {
      SampleRow row = rows.get(i);
      if (catalogue.categories().stream().noneMatch(c -> c.tiers().contains(row.tier()))) {
        found.add(line(NormRefusal.LINE_TIER, i + 1, row.tier()));
      }
      if (backwards(row.projectsFrom(), row.projectsTo()) || row.sample() < 1) {
        found.add(line(NormRefusal.LINE_NUMBER, i + 1));
      }
      if (rows.subList(0, i).stream().anyMatch(other -> overlap(other, row))) {
        found.add(line(NormRefusal.LINE_TWICE, i + 1));
      }
    }
    found.addAll(ParameterRules.source(table.source()));
    return found;
  }

  static List<Objection> misuses(List<MarkMisuse> rows) {
    List<Objection> found = new ArrayList<>(size(rows));
    for (int i = 0; i < rows.size(); i++) {
      MarkMisuse row = rows.get(i);
      if (wrong(row.wrongZh())
          || wrong(row.wrongEn())
          || wrong(row.basisZh())
          || wrong(row.basisEn())) {
        found.add(Objection.toField("misuses", NormRefusal.LINE_TEXT, i + 1));
      }
    }
    return found;
  }

  private static Optional<Objection> graded(
      String category, String tier, int number, CatalogueVersion catalogue) {
    Optional<Category> known = catalogue.category(category);
    if (known.isEmpty()) {
      return Optional.of(line(NormRefusal.LINE_CATEGORY, number, category));
    }
    return known.get().tiers().contains(tier)
        ? Optional.empty()
        : Optional.of(line(NormRefusal.LINE_TIER, number, tier));
  }

  private static boolean overlap(ManDayRow one, ManDayRow other) {
    return one.category().equals(other.category())
        && one.tier().equals(other.tier())
        && overlap(one.staffFrom(), one.staffTo(), other.staffFrom(), other.staffTo());
  }

  private static boolean overlap(SampleRow one, SampleRow other) {
    return one.tier().equals(other.tier())
        && overlap(one.projectsFrom(), one.projectsTo(), other.projectsFrom(), other.projectsTo());
  }

  private static boolean overlap(
      int from, Optional<Integer> to, int otherFrom, Optional<Integer> otherTo) {
    return from <= otherTo.orElse(Integer.MAX_VALUE) && otherFrom <= to.orElse(Integer.MAX_VALUE);
  }

  private static boolean backwards(int from, Optional<Integer> to) {
    return from < 1 || to.filter(end -> end < from).isPresent();
  }

  private static boolean wrong(String text) {
    return text.isBlank() || text.length() > NAME;
  }

  private static List<Objection> size(List<?> rows) {
    return rows.size() <= MOST
        ? List.of()
        : List.of(Objection.toField("rows", NormRefusal.TOO_MANY_LINES, MOST));
  }

  private static Objection line(NormRefusal reason, Object... arguments) {
    return Objection.toField("rows", reason, arguments);
  }
}
