package org.anzheng.register;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the public finds by words and filters in combination, in which order, and how it spreads.
 */
@PlatformTest
class SearchTest {

  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);

  @Autowired PublicRegister register;
  @Autowired GivenIssued given;
  @Autowired CertificateSearch certificates;
  @Autowired CertificateRegisterStore store;
  @Autowired ContentStore contents;
  @Autowired JdbcClient jdbc;

  @Test
  void what_looks_like_a_whole_code_is_found_inside_a_name_where_nobody_has_it() {
    String code = "A1330100ZZ" + word().substring(1).toUpperCase(Locale.ROOT);
    assertThat(code).hasSize(18);
    Issued one = given.on(ISSUED, "示例" + code + "公司");

    assertThat(found(Map.of("q", code))).containsExactly(one.number());
  }

  @Test
  void narrows_by_every_filter_alone_and_together() {
    String word = word();
    Issued one = given.on(ISSUED, word + "甲公司");
    Issued two = given.on(ISSUED.plusDays(1), word + "乙公司");
    given.suspend(two, LocalDate.of(2026, 9, 9), LocalDate.of(2026, 12, 8));
    given.await(two.number(), CertificateStatus.SUSPENDED);
    String uscc = register.find(one.number()).orElseThrow().content().holderUscc().orElseThrow();
    LocalDate end = register.find(one.number()).orElseThrow().validTo();

    assertThat(found(Map.of("q", word))).containsExactly(two.number(), one.number());
    assertThat(found(Map.of("q", word, "status", "suspended"))).containsExactly(two.number());
    assertThat(found(Map.of("q", word, "body", one.body().approvalNo())))
        .containsExactly(one.number());
    assertThat(found(Map.of("uscc", uscc.toLowerCase(Locale.ROOT)))).containsExactly(one.number());
    assertThat(found(Map.of("q", word, "division", uscc.substring(2, 4) + "0000")))
        .contains(one.number());
    assertThat(found(Map.of("q", word, "division", "99"))).isEmpty();
    assertThat(found(Map.of("q", word, "category", "TA", "level", "general"))).hasSize(2);
    assertThat(found(Map.of("q", word, "category", "MP"))).isEmpty();
    assertThat(found(Map.of("q", word, "expiringBefore", end.plusDays(1).toString())))
        .containsExactly(one.number());
    assertThat(found(Map.of("q", word, "status", "EXPIRED"))).isEmpty();
    assertThat(found(Map.of("q", word, "sort", "expiry")))
        .containsExactly(one.number(), two.number());
  }

  @Test
  void words_may_stand_anywhere_and_the_number_is_one() {
    String word = word();
    String number = given.on(ISSUED, word + "有限公司").number();

    assertThat(found(Map.of("q", "风险评估 " + word))).containsExactly(number);
    assertThat(found(Map.of("q", word + " Cybersecurity RISK"))).containsExactly(number);
    assertThat(found(Map.of("q", word + " " + number.substring(13, 20)))).containsExactly(number);
    assertThat(found(Map.of("q", word + " 无此词"))).isEmpty();
  }

  @Test
  void the_name_that_begins_so_comes_before_a_newer_one_that_contains_it() {
    String word = word();
    String exact = given.on(ISSUED, word).number();
    String begins = given.on(ISSUED.plusDays(1), word + "公司").number();
    String contains = given.on(ISSUED.plusDays(2), "示例" + word + "公司").number();

    assertThat(found(Map.of("q", word))).containsExactly(exact, begins, contains);
    assertThat(found(Map.of("q", word, "sort", "issued"))).containsExactly(contains, begins, exact);
  }

  @Test
  void finds_by_a_former_name() {
    String former = word();
    String number = given.on(ISSUED, word() + "公司").number();
    jdbc.sql(
            """
            INSERT INTO register.certificate_content SELECT :id, number,
              effective_at - interval '1 day', recorded_at, :name, '', holder_uscc, holder_address,
              category, tier, rule_version, scope_zh, scope_en, standards, sites, document_hash
            FROM register.certificate_content WHERE number = :number
            """)
        .param("id", UUID.randomUUID())
        .param("name", former + "旧名公司")
        .param("number", number)
        .update();

    store.save(
        List.of(
            new RegisterLine(
                certificates.find(number).orElseThrow(),
                register.find(number).orElseThrow().content().holderUscc(),
                contents.names(Set.of(number)).get(number))));

    assertThat(found(Map.of("q", former))).containsExactly(number);
  }

  @Test
  void counts_how_the_results_spread_and_pages_in_every_order() {
    String word = word();
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(given.on(ISSUED.plusDays(i), word + i).number());
    }
    for (String sort : List.of("relevance", "issued", "expiry", "name")) {
      SearchQuery query = SearchQueryReader.read(Map.of("q", word, "sort", sort), 2);
      SearchResult first = register.search(query);
      SearchResult second = register.search(query.after(first.next()));
      List<String> seen = new ArrayList<>(numbers(first));
      seen.addAll(numbers(second));
      assertThat(seen).as(sort).hasSize(3).containsExactlyInAnyOrderElementsOf(all);
      assertThat(second.next()).as(sort).isEmpty();
      assertThat(second.facets().category()).containsExactly(new SearchFacets.Count("TA", 3));
      assertThat(second.facets().body()).hasSize(3);
    }
  }

  @Test
  void what_ends_soonest_comes_first_where_the_end_is_asked_for() {
    assertThat(sort(Map.of("expiringBefore", "2027-01-01"))).isEqualTo(SearchSort.EXPIRY);
    assertThat(sort(Map.of("expiringBefore", "2027-01-01", "sort", "name")))
        .isEqualTo(SearchSort.NAME);
    assertThat(sort(Map.of("expiringBefore", "2027-01-01", "q", "示例")))
        .isEqualTo(SearchSort.RELEVANCE);
    assertThat(sort(Map.of())).isEqualTo(SearchSort.ISSUED);
  }

  private static SearchSort sort(Map<String, String> asked) {
    return SearchQueryReader.read(asked, 20).sort();
  }

  @Test
  void objects_to_all_that_it_cannot_read_at_once() {
    assertThat(
            refusedWith(() ->
                SearchQueryReader.read(
                    Map.of(
                        "status", "gone",
                        "division", "北京",
                        "expiringBefore", "+99999-01-01",
                        "sort", "random",
                        "limit", "many",
                        "q", "长".repeat(201)),
                    20)))
        .extracting(o -> o.field().orElseThrow())
        .containsExactlyInAnyOrder("q", "status", "division", "expiringBefore", "sort", "limit");
    assertThat(SearchQueryReader.read(Map.of("division", "110000"), 20).filter().division())
        .contains("11");
    assertThat(SearchQueryReader.read(Map.of("division", "100000"), 20).filter().division())
        .contains("10");
  }

  private List<String> found(Map<String, String> asked) {
    return numbers(register.search(SearchQueryReader.read(asked, 50)));
  }

  private static List<String> numbers(SearchResult result) {
    return result.lines().stream().map(SearchLine::number).toList();
  }

  /** Two characters and letters that no other test uses. */
  private static String word() {
    return "翎" + UUID.randomUUID().toString().substring(0, 8);
  }
}
