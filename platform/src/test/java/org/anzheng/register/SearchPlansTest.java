package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is asked, the planner finds a way that does not read every certificate there is. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPlansTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Map<String, String> CONDITIONS =
      new LinkedHashMap<>(
          Map.of(
              "uscc", "91110108MA00000A1B",
              "category", "MP",
              "level", "ENHANCED",
              "status", "SUSPENDED",
              "division", "110000",
              "body", "CNCA-R-2024-007",
              "expiringBefore", "2026-11-20"));

  private final JdbcClient jdbc;

  SearchPlansTest(@Autowired @Qualifier("ownerDataSource") DataSource owner) {
    this.jdbc = JdbcClient.create(owner);
  }

  /** A nation's register in small: frequent and rare words, skewed kinds, two digits of bodies. */
  @BeforeAll
  void many_certificates() {
    run("CREATE SCHEMA plans");
    run("CREATE TABLE plans.certificate (LIKE register.certificate INCLUDING ALL)");
    run(
        """
        INSERT INTO plans.certificate (number, issuer, holder_name, holder_uscc, category,
          decided_on, issued_on, valid_to, status, document_hash, search_text, bigrams, updated_at,
          tier, name_key)
        SELECT 'CSSC-2024-TA-' || lpad(i::text, 7, '0') || '-K',
          'CNCA-R-2024-' || lpad((i % 40)::text, 3, '0'), '示例' || w || '网络安全公司',
          '91' || (ARRAY['110108', '310115', '440106', '650102'])[1 + i % 4] || lpad(i::text, 10, '0'),
          (ARRAY['TA', 'TA', 'TA', 'OM', 'OM', 'CO', 'MP'])[1 + i % 7],
          d, d, d + 1095, (ARRAY['VALID', 'VALID', 'VALID', 'EXPIRED', 'REVOKED', 'CANCELLED',
            'VALID', 'VALID', 'VALID', 'SUSPENDED'])[1 + i % 10], 'h',
          '示例' || w || '网络安全公司 检测评估', ARRAY['示例', '例' || left(w, 1), w, right(w, 1) || '网',
            '网络', '络安', '安全', '全公', '公司', '检测', '测评', '评估'], now(),
          CASE WHEN i % 11 = 0 THEN 'ENHANCED' ELSE 'GENERAL' END, '示例' || w || '网络安全公司'
        FROM generate_series(1, 40000) i
        CROSS JOIN LATERAL (SELECT chr(19968 + i % 5000) || chr(20000 + i / 5000) AS w,
          DATE '2023-06-01' + i % 1200 AS d) x
        """);
    run("ANALYZE plans.certificate");
  }

  @AfterAll
  void nothing_is_left() {
    run("DROP SCHEMA plans CASCADE");
  }

  @Test
  void no_question_reads_every_certificate() {
    List<String> whole = new ArrayList<>();
    for (Map<String, String> asked : questions()) {
      SearchStatement statement = statement(asked);
      List<String> all = new ArrayList<>(List.of(statement.first()));
      if (!asked.getOrDefault("sort", "issued").equals("relevance")) {
        statement.parameters().put("after", "CSSC-2024-TA-0020000-K");
        all.add(statement.next());
      }
      for (String sql : all) {
        String plan = plan(sql, statement.parameters());
        if (plan.contains("Seq Scan on certificate")) {
          whole.add(asked + "\n" + sql + "\n" + plan);
        }
      }
    }
    assertThat(whole).isEmpty();
  }

  /** Every order alone; each condition and each pair in every order; all together; with words. */
  private static List<Map<String, String>> questions() {
    List<Map<String, String>> questions = new ArrayList<>();
    List<String> names = List.copyOf(CONDITIONS.keySet());
    for (String sort : List.of("issued", "expiry", "name", "relevance")) {
      for (String q : List.of("", "网络安全", "龟龠", "检测 示例一", "0012345")) {
        questions.add(Map.of("sort", sort, "q", q));
        questions.add(with(CONDITIONS, Map.of("sort", sort, "q", q)));
        for (int i = 0; i < names.size(); i++) {
          Map<String, String> one = Map.of(names.get(i), CONDITIONS.get(names.get(i)));
          questions.add(with(one, Map.of("sort", sort, "q", q)));
          String other = names.get((i + 1) % names.size());
          questions.add(with(one, Map.of("sort", sort, "q", q, other, CONDITIONS.get(other))));
        }
      }
    }
    return questions;
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(some);
    all.putAll(more);
    return all;
  }

  private static SearchStatement statement(Map<String, String> asked) {
    SearchQuery query = SearchQueryReader.read(asked, 20);
    return new SearchStatement(query, TODAY);
  }

  private String plan(String sql, Map<String, Object> parameters) {
    return String.join(
        "\n",
        jdbc.sql("EXPLAIN " + sql.replace("register.certificate", "plans.certificate"))
            .params(parameters)
            .param("limit", SearchResult.CAP + 1)
            .query(String.class)
            .list());
  }

  private void run(String sql) {
    jdbc.sql(sql).update();
  }
}
