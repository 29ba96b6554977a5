package org.anzheng.scheme.norms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.Confidence;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterUnit;

/** Contents for tests of rules, without a database. */
final class GivenContent {

  static final LocalDate BEFORE_FROM = LocalDate.of(2026, 7, 1);
  static final RuleSource DESIGN = new RuleSource("design", "示例", "Example", Confidence.DESIGN);

  private GivenContent() {}

  /** A rule that revises the one before from a day on. */
  static NormContent rule(LocalDate effective) {
    return content("CSSC-R01:2026", effective, 3);
  }

  /** The version before it. */
  static Optional<NormBefore> before() {
    NormContent content = content("", BEFORE_FROM, 2);
    NormVersion version =
        new NormVersion(
            "CSSC-R01:2026",
            NormKind.RULE,
            "RULE-2026-0001",
            "示例",
            "Example",
            BEFORE_FROM,
            Optional.empty(),
            Optional.empty(),
            "hash",
            Instant.EPOCH,
            Optional.empty());
    return Optional.of(new NormBefore(version, content));
  }

  static RuleParameter validity(long value, ParameterUnit unit) {
    return new RuleParameter(ParameterKey.CERTIFICATE_VALIDITY, value, unit, DESIGN);
  }

  static RuleCriterion criterion(String category, String clause, String tier) {
    return new RuleCriterion(category, "GB/T 32914-2023", clause, tier, true, "示例", "Example");
  }

  static ManDayRow days(int from, Optional<Integer> to, String days) {
    return new ManDayRow("TA", "GENERAL", from, to, new BigDecimal(days), 30);
  }

  static CatalogueVersion catalogue() {
    Category category =
        new Category(
            "TA",
            "检测评估",
            "Testing",
            "示例",
            "Example",
            List.of("GENERAL", "ENHANCED"),
            "示例",
            "GBT_32914",
            List.of("OPERATION"));
    return new CatalogueVersion(
        "2026-1", "示例", BEFORE_FROM, Optional.empty(), Optional.empty(), List.of(category));
  }

  private static NormContent content(String base, LocalDate effective, long years) {
    return new NormContent(
        "RULE-2026-0002",
        1,
        NormKind.RULE,
        base,
        "CSSC-R01:2027",
        Optional.empty(),
        new NormHeader("示例", "Example", Optional.of(effective), Optional.of(effective), "示例"),
        Stream.of("1", "2", "3", "4", "5", "6", "7")
            .map(number -> new NormClause(number, "示例", "Example", "示例", "Example"))
            .toList(),
        Optional.of(
            new RuleContent(
                List.of(criterion("TA", "5.1", "GENERAL")),
                List.of(validity(years, ParameterUnit.YEARS)),
                new ManDayTable(List.of(days(1, Optional.empty(), "2")), DESIGN),
                new SampleTable(List.of(), DESIGN))),
        Optional.empty());
  }
}
