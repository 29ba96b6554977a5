package org.anzheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class CriteriaTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  @Autowired private Catalogue catalogue;
  @Autowired private Criteria criteria;

  @Test
  void theCatalogueHasTheFourCategoriesOfThePolicy() {
    CatalogueVersion version = catalogue.on(DAY);
    assertThat(version.categories())
        .extracting(Category::code, Category::nameZh)
        .containsExactly(
            tuple("TA", "检测评估"), tuple("OM", "安全运维"), tuple("CO", "安全咨询"), tuple("MP", "等级保护测评"));
    assertThat(version.category("TA").orElseThrow().tiers()).containsExactly("GENERAL", "ENHANCED");
    assertThat(version.category("XX")).isEmpty();
    assertThat(catalogue.versions()).contains(version);
  }

  @Test
  void nothingIsInForceBeforeTheOpinions() {
    LocalDate before = LocalDate.of(2023, 3, 27);
    assertThatThrownBy(() -> catalogue.on(before))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.reason()).isEqualTo(SchemeRefusal.NO_CATALOGUE));
    assertThatThrownBy(() -> criteria.of("TA", "GENERAL", before))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.reason()).isEqualTo(SchemeRefusal.NO_RULE));
  }

  @Test
  void theSpecialClausesBelongToTheirCategories() {
    assertThat(clauses("TA", "GENERAL")).hasSize(11).contains("5.11").doesNotContain("5.12");
    assertThat(clauses("OM", "GENERAL")).hasSize(11).contains("5.12").doesNotContain("5.11");
    assertThat(clauses("CO", "GENERAL")).hasSize(10).doesNotContain("5.11", "5.12");
    assertThat(criteria.of("MP", "GENERAL", DAY))
        .hasSize(12)
        .extracting(Criterion::id)
        .contains("GB/T 32914-2023/5.11", "GB/T 36959-2018");
  }

  @Test
  void theEnhancedTierAddsToTheGeneralOne() {
    assertThat(clauses("CO", "ENHANCED")).hasSize(17).doesNotContain("6.8");
    assertThat(clauses("OM", "ENHANCED"))
        .hasSize(19)
        .containsAll(clauses("OM", "GENERAL"))
        .contains("6.8");
    assertThat(clauses("TA", "NO_SUCH_TIER")).isEmpty();
  }

  @Test
  void onlyRemoteServiceMayBeNotApplicable() {
    assertThat(criteria.of("OM", "ENHANCED", DAY))
        .filteredOn(criterion -> !criterion.mandatory())
        .extracting(Criterion::clause)
        .containsExactly("5.7");
  }

  @Test
  void theRuleInForceIsListed() {
    assertThat(criteria.rules()).contains(criteria.rule(DAY));
    assertThat(criteria.rule(DAY).id()).isEqualTo("CSSC-R01:2023");
  }

  private List<String> clauses(String category, String tier) {
    return criteria.of(category, tier, DAY).stream().map(Criterion::clause).toList();
  }
}
