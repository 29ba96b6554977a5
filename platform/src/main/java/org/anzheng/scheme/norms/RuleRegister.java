package org.anzheng.scheme.norms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.anzheng.scheme.Classifications;
import org.anzheng.scheme.LevelScheme;
import org.anzheng.scheme.ParameterRow;
import org.anzheng.scheme.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 规则登记: writes what a published rule says into the tables that everybody reads as of a day; the row
 * before is closed, never changed.
 */
@Repository
class RuleRegister {

  private static final int RANKS = 10;

  private final JdbcClient jdbc;
  private final Parameters parameters;
  private final Classifications classifications;

  RuleRegister(JdbcClient jdbc, Parameters parameters, Classifications classifications) {
    this.jdbc = jdbc;
    this.parameters = parameters;
    this.classifications = classifications;
  }

  /** What a rule may set, as the register has it last. */
  List<RuleParameter> parameters() {
    return latest().stream().map(RuleParameter::of).toList();
  }

  /** The last day on which a number began to hold that this rule would change. */
  LocalDate changedFrom(NormContent content) {
    return changed(content).stream()
        .map(ParameterRow::validFrom)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  void insert(NormPublished fact, NormContent content) {
    RuleContent rule = content.rule().orElseThrow();
    jdbc.sql("UPDATE scheme.rule SET effective_to = :from WHERE effective_to IS NULL")
        .param("from", fact.effectiveFrom())
        .update();
    jdbc.sql(
            """
            INSERT INTO scheme.rule (id, title_zh, title_en, effective_from)
            VALUES (:id, :titleZh, :titleEn, :from)
            """)
        .param("id", fact.version())
        .param("titleZh", content.header().titleZh())
        .param("titleEn", content.header().titleEn())
        .param("from", fact.effectiveFrom())
        .update();
    tiers(fact.version());
    IntStream.range(0, rule.criteria().size())
        .forEach(i -> insert(fact.version(), i + 1, rule.criteria().get(i)));
    for (ParameterRow before : changed(content)) {
      close(before, fact.effectiveFrom());
      insert(find(rule, before), fact.effectiveFrom());
    }
  }

  /** The levels of all schemes, each scheme with ranks of its own. */
  private void tiers(String rule) {
    List<LevelScheme> schemes = classifications.levelSchemes();
    for (int s = 0; s < schemes.size(); s++) {
      List<String> codes = schemes.get(s).codes();
      for (int i = 0; i < codes.size(); i++) {
        jdbc.sql("INSERT INTO scheme.tier (rule, code, rank) VALUES (:rule, :code, :rank)")
            .param("rule", rule)
            .param("code", codes.get(i))
            .param("rank", s * RANKS + i + 1)
            .update();
      }
    }
  }

  private void insert(String rule, int position, RuleCriterion criterion) {
    jdbc.sql(
            """
            INSERT INTO scheme.criterion (rule, category, position, standard, clause, title_zh,
              title_en, tier, mandatory)
            VALUES (:rule, :category, :position, :standard, :clause, :titleZh, :titleEn, :tier,
              :mandatory)
            """)
        .param("rule", rule)
        .param("category", criterion.category())
        .param("position", position)
        .param("standard", criterion.standard())
        .param("clause", criterion.clause())
        .param("titleZh", criterion.titleZh())
        .param("titleEn", criterion.titleEn())
        .param("tier", criterion.tier())
        .param("mandatory", criterion.mandatory())
        .update();
  }

  private void close(ParameterRow row, LocalDate day) {
    jdbc.sql(
            """
            UPDATE scheme.parameter SET valid_to = :day WHERE key = :key AND valid_from = :from
            """)
        .param("day", day)
        .param("key", row.key().name())
        .param("from", row.validFrom())
        .update();
  }

  private void insert(RuleParameter parameter, LocalDate day) {
    jdbc.sql(
            """
            INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en,
              confidence, checked, valid_from)
            VALUES (:key, :value, :unit, :basis, :citationZh, :citationEn, :confidence, true, :day)
            """)
        .param("key", parameter.key().name())
        .param("value", parameter.value())
        .param("unit", parameter.unit().name())
        .param("basis", parameter.source().basis())
        .param("citationZh", parameter.source().citationZh())
        .param("citationEn", parameter.source().citationEn())
        .param("confidence", parameter.source().confidence().name())
        .param("day", day)
        .update();
  }

  private List<ParameterRow> changed(NormContent content) {
    return content
        .rule()
        .map(rule ->
            latest().stream()
                .filter(row -> !find(rule, row).equals(RuleParameter.of(row)))
                .toList())
        .orElse(List.of());
  }

  /** What the rule says to a row; what it does not mention stays. */
  private static RuleParameter find(RuleContent rule, ParameterRow row) {
    return rule.parameters().stream()
        .filter(p -> p.key() == row.key())
        .findFirst()
        .orElse(RuleParameter.of(row));
  }

  /** The history lists a key's newest row first; a row that ends is followed by another. */
  private List<ParameterRow> latest() {
    return parameters.history().stream()
        .filter(row -> RuleKeys.ALL.contains(row.key()) && row.validTo().isEmpty())
        .sorted(Comparator.comparing(ParameterRow::key))
        .toList();
  }
}
