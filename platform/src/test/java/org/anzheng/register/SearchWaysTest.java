package org.anzheng.register;

import static org.anzheng.register.GivenPlans.NOTHING_KNOWN;
import static org.anzheng.register.GivenPlans.each;
import static org.anzheng.register.GivenPlans.known;
import static org.anzheng.register.GivenPlans.shares;
import static org.anzheng.register.GivenPlans.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;

/** However words are looked for, the same certificates are found, to the last page. */
@PlatformTest
class SearchWaysTest extends OverManyCertificates {

  @Test
  void every_way_to_look_for_words_finds_the_same() {
    String rare = Character.toString(19975) + Character.toString(20003);
    for (String sort : List.of("issued", "relevance")) {
      for (String q : List.of("网络安全", rare, "检测 示例", rare + "网络", "没有此名")) {
        Map<String, String> asked = Map.of("sort", sort, "q", q);
        List<List<String>> found =
            shares(asked).stream()
                .map(shares -> given().numbers(statement(asked, shares)))
                .toList();
        assertThat(found.get(1)).as("%s by days", asked).isEqualTo(found.getFirst());
        assertThat(found.get(2)).as("%s walking", asked).isEqualTo(found.getFirst());
        assertThat(given().numbers(statement(asked, known(rare))))
            .as("%s all of them", asked)
            .isEqualTo(found.getFirst());
      }
    }
  }

  /** A word that stands in some five certificates a day, to the last page. */
  @Test
  void no_page_misses_or_repeats_what_stands_at_the_edge_of_some_days() {
    Map<String, String> asked =
        Map.of("sort", "issued", "q", Character.toString(20003) + "网", "limit", "100");
    PieceShares middling =
        new PieceShares(each(Pieces.of(Pieces.normalise(asked.get("q"))), 0.01), 1e6);

    List<String> pages = pages(asked, middling);

    assertThat(pages).hasSize(5000).doesNotHaveDuplicates();
    assertThat(pages).isEqualTo(pages(asked, NOTHING_KNOWN));
  }

  private List<String> pages(Map<String, String> asked, PieceShares shares) {
    List<String> all = new ArrayList<>(given().numbers(statement(asked, shares)));
    for (int before = 0; before < all.size(); ) {
      before = all.size();
      SearchStatement next = statement(asked, shares);
      next.parameters().put("after", all.getLast());
      all.addAll(given().numbers(next.next(), next));
    }
    return all;
  }

  @Test
  void a_whole_number_is_looked_up() {
    for (String q : List.of("cssc-2024-ta-0020000-k", "91110108MA00000A1B")) {
      SearchStatement statement = statement(Map.of("q", q), NOTHING_KNOWN);
      assertThat(given().plan(statement.first(), statement.parameters()))
          .as(q)
          .doesNotContain("pieces");
    }
    assertThat(given().numbers(statement(Map.of("q", "cssc-2024-ta-0020000-k"), NOTHING_KNOWN)))
        .containsExactly("CSSC-2024-TA-0020000-K");
  }
}
