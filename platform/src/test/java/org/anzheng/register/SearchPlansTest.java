package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  private static final PairShares NOTHING_KNOWN = new PairShares(Map.of(), 0);

  private final JdbcClient owner;
  private final JdbcClient reader;

  SearchPlansTest(
      @Autowired @Qualifier("ownerDataSource") DataSource owner,
      @Autowired @Qualifier("reader") DataSource reader) {
    this.owner = JdbcClient.create(owner);
    this.reader = JdbcClient.create(reader);
  }

  /** A nation's register in small: frequent and rare words, skewed kinds, two digits of bodies. */
  @BeforeAll
  void many_certificates() {
    run("CREATE SCHEMA plans");
    run("CREATE TABLE plans.certificate (LIKE register.certificate INCLUDING ALL)");
    run(
        """
        INSERT INTO plans.certificate (number, issuer, holder_name, holder_uscc, category,
          decided_on, issued_on, valid_to, status, document_hash, search_text, updated_at, tier,
          name_key)
        SELECT 'CSSC-2024-TA-' || lpad(i::text, 7, '0') || '-K',
          'CNCA-R-2024-' || lpad((i % 40)::text, 3, '0'), '示例' || w || '网络安全公司',
          '91' || (ARRAY['110108', '310115', '440106', '650102'])[1 + i % 4] || lpad(i::text, 10, '0'),
          (ARRAY['TA', 'TA', 'TA', 'OM', 'OM', 'CO', 'MP'])[1 + i % 7],
          d, d, d + 1095, (ARRAY['VALID', 'VALID', 'VALID', 'EXPIRED', 'REVOKED', 'CANCELLED',
            'VALID', 'VALID', 'VALID', 'SUSPENDED'])[1 + i % 10], 'h',
          '示例' || w || '网络安全公司 检测评估', now(),
          CASE WHEN i % 11 = 0 THEN 'ENHANCED' ELSE 'GENERAL' END, '示例' || w || '网络安全公司'
        FROM generate_series(1, 40000) i
        CROSS JOIN LATERAL (SELECT chr(19968 + i % 5000) || chr(20000 + i / 5000) AS w,
          DATE '2023-06-01' + i % 1200 AS d) x
        """);
    run("VACUUM ANALYZE plans.certificate");
  }

  @AfterAll
  void nothing_is_left() {
    run("DROP SCHEMA plans CASCADE");
  }

  @Test
  void no_question_reads_every_certificate() {
    List<String> whole = new ArrayList<>();
    for (Map<String, String> asked : questions()) {
      for (PairShares shares : shares(asked)) {
        whole.addAll(whole(asked, statement(asked, shares)));
      }
    }
    assertThat(whole).isEmpty();
  }

  private List<String> whole(Map<String, String> asked, SearchStatement statement) {
    List<String> all = new ArrayList<>(List.of(statement.first()));
    if (!asked.getOrDefault("sort", "issued").equals("relevance")) {
      statement.parameters().put("after", "CSSC-2024-TA-0020000-K");
      all.add(statement.next());
    }
    return all.stream()
        .map(sql -> asked + "\n" + sql + "\n" + plan(sql, statement.parameters()))
        .filter(plan -> plan.contains("Seq Scan on certificate"))
        .toList();
  }

  /** What comes first in an order, narrowed or not, is counted without reading a certificate. */
  @Test
  void filters_alone_are_counted_in_the_index_of_the_order() {
    for (String sort : List.of("issued", "expiry", "name")) {
      for (Map<String, String> filters :
          List.<Map<String, String>>of(
              Map.of(), Map.of("category", "TA", "level", "GENERAL", "status", "VALID"))) {
        Map<String, String> asked = with(filters, Map.of("sort", sort));
        SearchStatement statement = statement(asked, NOTHING_KNOWN);
        assertThat(plan(statement.first(), statement.parameters()))
            .as("%s", asked)
            .contains("Index Only Scan");
      }
    }
  }

  /** To take a text apart takes longer than to read it: the indexes know its pairs already. */
  @Test
  void no_text_is_taken_apart_while_searching() {
    for (String sort : List.of("issued", "expiry", "name", "relevance")) {
      for (String q : List.of("网络安全", "龟龠", "检测 示例一", "0012345")) {
        for (Map<String, String> filters :
            List.<Map<String, String>>of(Map.of(), Map.of("category", "TA", "status", "VALID"))) {
          Map<String, String> asked = with(filters, Map.of("sort", sort, "q", q));
          SearchStatement statement = statement(asked, known(q));
          assertThat(plan(statement.first(), statement.parameters()))
              .as("%s", asked)
              .doesNotContain("Seq Scan on certificate")
              .doesNotContainPattern("Filter: .*pairs");
        }
      }
    }
  }

  @Test
  void weeks_are_looked_into_by_their_pairs_alone() {
    for (String sort : List.of("issued", "relevance")) {
      Map<String, String> asked = Map.of("sort", sort, "q", "网络安全", "category", "TA");
      SearchStatement statement = statement(asked, shares(asked).get(1));
      assertThat(plan(statement.first(), statement.parameters()))
          .contains("Bitmap Index Scan on certificate_pairs_in_week_idx")
          .doesNotContain("BitmapAnd");
    }
  }

  @Test
  void every_way_to_look_for_words_finds_the_same() {
    String rare = Character.toString(19975) + Character.toString(20003);
    for (String sort : List.of("issued", "relevance")) {
      for (String q : List.of("网络安全", rare, "检测 示例", rare + "网络", "没有此名")) {
        Map<String, String> asked = Map.of("sort", sort, "q", q);
        List<List<String>> found =
            shares(asked).stream().map(shares -> numbers(statement(asked, shares))).toList();
        assertThat(found.get(1)).as("%s by week", asked).isEqualTo(found.getFirst());
        assertThat(found.get(2)).as("%s walking", asked).isEqualTo(found.getFirst());
        assertThat(numbers(statement(asked, known(rare))))
            .as("%s all of them", asked)
            .isEqualTo(found.getFirst());
      }
    }
  }

  /** A word that stands in some thirty certificates a week, to the last page. */
  @Test
  void no_page_misses_or_repeats_what_stands_at_the_edge_of_some_weeks() {
    Map<String, String> asked =
        Map.of("sort", "issued", "q", Character.toString(20003) + "网", "limit", "100");
    PairShares middling =
        new PairShares(each(Bigrams.of(Bigrams.normalise(asked.get("q"))), 0.01), 1e6);

    List<String> pages = pages(asked, middling);

    assertThat(pages).hasSize(5000).doesNotHaveDuplicates();
    assertThat(pages).isEqualTo(pages(asked, NOTHING_KNOWN));
  }

  private List<String> pages(Map<String, String> asked, PairShares shares) {
    List<String> all = new ArrayList<>(numbers(statement(asked, shares)));
    for (int before = 0; before < all.size(); ) {
      before = all.size();
      SearchStatement next = statement(asked, shares);
      next.parameters().put("after", all.getLast());
      all.addAll(numbers(next.next(), next));
    }
    return all;
  }

  @Test
  void a_whole_number_is_looked_up() {
    for (String q : List.of("cssc-2024-ta-0020000-k", "91110108MA00000A1B")) {
      SearchStatement statement = statement(Map.of("q", q), NOTHING_KNOWN);
      assertThat(plan(statement.first(), statement.parameters())).as(q).doesNotContain("pairs");
    }
    assertThat(numbers(statement(Map.of("q", "cssc-2024-ta-0020000-k"), NOTHING_KNOWN)))
        .containsExactly("CSSC-2024-TA-0020000-K");
  }

  private List<String> numbers(SearchStatement statement) {
    return numbers(statement.first(), statement);
  }

  private List<String> numbers(String sql, SearchStatement statement) {
    return reader
        .sql(inPlans(sql))
        .params(statement.parameters())
        .param("limit", SearchResult.CAP + 1)
        .query((row, i) -> row.getString("number"))
        .list();
  }

  /**
   * As if nothing were known, then as if the words were neither rare nor common, which only matters
   * where the newest come first, then as if they were common.
   */
  private static List<PairShares> shares(Map<String, String> asked) {
    List<String> pairs = Bigrams.of(Bigrams.normalise(asked.getOrDefault("q", "")));
    boolean newest = List.of("issued", "relevance").contains(asked.getOrDefault("sort", "issued"));
    return List.of(
        NOTHING_KNOWN,
        new PairShares(each(pairs, newest ? 0.04 : 1), 1e6),
        new PairShares(each(pairs, 1), 1e6));
  }

  /** As it is in truth: what hardly any has, and what all have. */
  private static PairShares known(String q) {
    double share = q.equals("网络安全") ? 1 : 0.001;
    return new PairShares(each(Bigrams.of(Bigrams.normalise(q)), share), 1e6);
  }

  private static Map<String, Double> each(List<String> pairs, double share) {
    return pairs.stream().collect(Collectors.toMap(pair -> pair, pair -> share));
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

  private static SearchStatement statement(Map<String, String> asked, PairShares shares) {
    return new SearchStatement(SearchQueryReader.read(asked, 20), TODAY, shares);
  }

  private String plan(String sql, Map<String, Object> parameters) {
    return String.join(
        "\n",
        reader
            .sql("EXPLAIN " + inPlans(sql))
            .params(parameters)
            .param("limit", SearchResult.CAP + 1)
            .query(String.class)
            .list());
  }

  private static String inPlans(String sql) {
    return sql.replace("register.certificate", "plans.certificate");
  }

  private void run(String sql) {
    owner.sql(sql).update();
  }
}
