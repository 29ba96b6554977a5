package org.anzheng.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.anzheng.bodies.Approval.Candidate;
import org.anzheng.given.GivenBodies;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.SchemeRefusal;
import org.junit.jupiter.api.Test;

class ApprovalTest {

  private static final Instant NOW = Instant.parse("2026-07-01T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final UUID ORGANISATION = UUID.randomUUID();
  private static final IntSupplier NEXT = () -> 7;

  @Test
  void theScopeLastsAsLongAsTheApproval() {
    BodyApproved fact =
        approval(OrganisationType.BODY)
            .decide(form("TA", "OM"), NEXT, GivenBodies.marketRegulator(), NOW);
    assertThat(fact.approvalNo()).isEqualTo("CNCA-R-2026-007");
    assertThat(fact.validTo()).isEqualTo(LocalDate.of(2032, 6, 30));
    assertThat(fact.scope())
        .containsExactly(
            new ScopeItem("OM", TODAY, fact.validTo()), new ScopeItem("TA", TODAY, fact.validTo()));
    assertThat(fact.publicLeaf().orElseThrow().fields())
        .containsEntry("categories", "OM,TA")
        .containsEntry("standing", 0);
  }

  @Test
  void theNumberGrowsBeyondThreeDigits() {
    assertThat(Approval.approvalNo(2026, 1)).isEqualTo("CNCA-R-2026-001");
    assertThat(Approval.approvalNo(2026, 1104)).isEqualTo("CNCA-R-2026-1104");
  }

  @Test
  void everythingMissingIsNamedAtOnce() {
    ApprovalForm form =
        new ApprovalForm(
            ORGANISATION,
            Set.of("ZZ"),
            TODAY.minusDays(1),
            Map.of(ApprovalCondition.CAPITAL, "验资报告", ApprovalCondition.PREMISES, " "));
    assertThatThrownBy(() ->
            approval(OrganisationType.SERVICE_ORGANISATION)
                .decide(form, NEXT, GivenBodies.marketRegulator(), NOW))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.objections())
                    .extracting(Objection::reason)
                    .containsExactly(
                        BodyRefusal.NOT_A_BODY,
                        SchemeRefusal.NO_SUCH_CATEGORY,
                        BodyRefusal.NOT_RETROACTIVE,
                        BodyRefusal.CONDITION_MISSING,
                        BodyRefusal.CONDITION_MISSING,
                        BodyRefusal.CONDITION_MISSING,
                        BodyRefusal.CONDITION_MISSING));
  }

  @Test
  void noNumberIsUsedUpByARefusal() {
    IntSupplier mustNotBeAsked =
        () -> {
          throw new AssertionError("asked for a number");
        };
    Actor other = new Actor(ORGANISATION, ORGANISATION, Set.of(Role.CYBERSPACE_REGULATOR));
    assertThatThrownBy(
            () -> approval(OrganisationType.BODY).decide(form("TA"), mustNotBeAsked, other, NOW))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.reason()).isEqualTo(KernelRefusal.NOT_YOUR_DUTY));
    assertThatThrownBy(() ->
            approval(OrganisationType.BODY)
                .decide(form(), mustNotBeAsked, GivenBodies.marketRegulator(), NOW))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.reason()).isEqualTo(BodyRefusal.NO_CATEGORY));
  }

  private static ApprovalForm form(String... categories) {
    return GivenBodies.form(ORGANISATION, TODAY, categories);
  }

  private static Approval approval(OrganisationType type) {
    return new Approval(
        new Candidate(type, "示例认证中心", "Example"), Set.of("TA", "OM"), Period.ofYears(6));
  }
}
