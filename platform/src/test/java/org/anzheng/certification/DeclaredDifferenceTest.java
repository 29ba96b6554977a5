package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.Test;

class DeclaredDifferenceTest {

  private static final ServicePart SAME = GivenHeld.service(GivenSituation.BODY);
  private static final ServicePart OTHER_SCOPE = service("OM", "GENERAL", "另一范围", SAME.sites());
  private static final ServicePart OTHER_TIER =
      service("OM", "ENHANCED", SAME.scopeZh(), SAME.sites());
  private static final ServicePart OTHER_SITE =
      service("OM", "GENERAL", SAME.scopeZh(), List.of(new Site("新址", "示例路9号")));

  @Test
  void scope_cases_change_scope_or_sites_and_no_tier() {
    for (CaseType type : List.of(CaseType.SCOPE_EXTENSION, CaseType.SCOPE_REDUCTION)) {
      assertThat(of(type, OTHER_SCOPE)).isEmpty();
      assertThat(of(type, OTHER_SITE)).isEmpty();
      assertThat(of(type, SAME)).containsExactly(nothing("service.scopeZh"));
      assertThat(of(type, OTHER_TIER))
          .containsExactly(other("service.tier", type), nothing("service.scopeZh"));
    }
  }

  @Test
  void a_change_of_level_changes_the_tier_alone() {
    assertThat(of(CaseType.LEVEL_CHANGE, OTHER_TIER)).isEmpty();
    assertThat(of(CaseType.LEVEL_CHANGE, SAME)).containsExactly(nothing("service.tier"));
    assertThat(of(CaseType.LEVEL_CHANGE, OTHER_SCOPE))
        .containsExactly(other("service.scopeZh", CaseType.LEVEL_CHANGE), nothing("service.tier"));
  }

  @Test
  void a_change_of_particulars_leaves_what_was_certified_alone() {
    assertThat(of(CaseType.CHANGE, OTHER_SITE)).isEmpty();
    assertThat(of(CaseType.CHANGE, OTHER_SCOPE))
        .containsExactly(other("service.scopeZh", CaseType.CHANGE));
    assertThat(of(CaseType.CHANGE, OTHER_TIER))
        .containsExactly(other("service.tier", CaseType.CHANGE));
  }

  @Test
  void a_transfer_changes_nothing_but_the_body() {
    assertThat(of(CaseType.TRANSFER, SAME)).isEmpty();
    assertThat(of(CaseType.TRANSFER, OTHER_SITE))
        .containsExactly(other("service.sites", CaseType.TRANSFER));
    assertThat(of(CaseType.TRANSFER, OTHER_SCOPE))
        .containsExactly(other("service.scopeZh", CaseType.TRANSFER));
  }

  @Test
  void a_renewal_may_differ_but_no_case_changes_the_category() {
    assertThat(of(CaseType.RECERTIFICATION, OTHER_SCOPE)).isEmpty();
    for (CaseType type : CaseType.values()) {
      assertThat(of(type, service("TA", "GENERAL", "另一范围", SAME.sites())))
          .contains(other("service.category", type));
    }
  }

  private static List<Objection> of(CaseType type, ServicePart service) {
    return DeclaredDifference.objections(type, GivenHeld.in(CertificateStatus.VALID), service);
  }

  private static Objection nothing(String field) {
    return Objection.toField(field, CertificationRefusal.NOTHING_DIFFERS);
  }

  private static Objection other(String field, CaseType type) {
    return Objection.toField(field, CertificationRefusal.DIFFERS_OTHERWISE, type);
  }

  private static ServicePart service(String category, String tier, String scope, List<Site> sites) {
    return new ServicePart(SAME.body(), category, tier, scope, "", sites, List.of());
  }
}
