package org.anzheng.register;

import static org.anzheng.register.GivenPlans.NOTHING_KNOWN;
import static org.anzheng.register.GivenPlans.known;
import static org.anzheng.register.GivenPlans.shares;
import static org.anzheng.register.GivenPlans.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;

/** Whatever is asked, the planner finds a way that does not read every certificate there is. */
@PlatformTest
class SearchPlansTest extends OverManyCertificates {

  private static final Map<String, String> CONDITIONS =
      Map.of(
          "uscc", "91110108MA00000A1B",
          "category", "MP",
          "level", "ENHANCED",
          "status", "SUSPENDED",
          "division", "110000",
          "body", "CNCA-R-2024-007",
          "expiringBefore", "2026-11-20");

  @Test
  void no_question_reads_every_certificate() {
    List<String> whole = new ArrayList<>();
    for (Map<String, String> asked : questions()) {
      for (PieceShares shares : shares(asked)) {
        whole.addAll(whole(asked, statement(asked, shares)));
      }
    }
    assertThat(whole).isEmpty();
  }

  private List<String> whole(Map<String, String> asked, SearchStatement statement) {
    List<String> all = new ArrayList<>(List.of(statement.first()));
    if (statement.isRanked()) {
      all.add(statement.named());
    } else if (!asked.getOrDefault("sort", "issued").equals("relevance")) {
      statement.parameters().put("after", "CSSC-2024-TA-0020000-K");
      all.add(statement.next());
    }
    return all.stream()
        .map(sql -> asked + "\n" + sql + "\n" + given().plan(sql, statement.parameters()))
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
        assertThat(given().plan(statement.first(), statement.parameters()))
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
          assertThat(given().plan(statement.first(), statement.parameters()))
              .as("%s", asked)
              .doesNotContain("Seq Scan on certificate")
              .doesNotContainPattern("Filter: .*(pairs|pieces)");
        }
      }
    }
  }

  @Test
  void days_are_looked_into_by_their_pairs_alone() {
    for (String sort : List.of("issued", "relevance")) {
      Map<String, String> asked = Map.of("sort", sort, "q", "网络安全", "category", "TA");
      SearchStatement statement = statement(asked, shares(asked).get(1));
      assertThat(given().plan(statement.first(), statement.parameters()))
          .contains("Bitmap Index Scan on certificate_pairs_on_day_idx")
          .doesNotContain("BitmapAnd");
    }
  }

  /** Every order with words and without: alone, under each condition, and under all together. */
  private static List<Map<String, String>> questions() {
    List<Map<String, String>> questions = new ArrayList<>();
    for (String sort : List.of("issued", "expiry", "name", "relevance")) {
      for (String q : List.of("", "网络安全", "龟龠", "检测 示例一", "0012345")) {
        Map<String, String> asked = Map.of("sort", sort, "q", q);
        questions.add(asked);
        questions.add(with(CONDITIONS, asked));
        CONDITIONS.forEach((name, value) -> questions.add(with(Map.of(name, value), asked)));
      }
      for (String q : List.of("", "网络安全")) {
        pairs().forEach(pair -> questions.add(with(pair, Map.of("sort", sort, "q", q))));
      }
    }
    return questions;
  }

  /** Any two conditions. */
  private static List<Map<String, String>> pairs() {
    List<String> names = CONDITIONS.keySet().stream().sorted().toList();
    return names.stream()
        .flatMap(one ->
            names.stream()
                .filter(other -> one.compareTo(other) < 0)
                .map(other -> Map.of(one, CONDITIONS.get(one), other, CONDITIONS.get(other))))
        .toList();
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(some);
    all.putAll(more);
    return all;
  }
}
