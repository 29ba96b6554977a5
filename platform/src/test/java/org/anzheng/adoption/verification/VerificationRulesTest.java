package org.anzheng.adoption.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.register.PublicIssuer;
import org.anzheng.register.PublicState;
import org.junit.jupiter.api.Test;

class VerificationRulesTest {

  private static final String NUMBER = "CSSC-2026-TA-0000007-V";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  @Test
  void all_that_was_asked_must_hold() {
    VerificationItem all =
        new VerificationItem(
            NUMBER, "91110108ma00000a1b", "示例公司(北京)", "检测评估", "一般级", "cnca-r-2024-001", "");

    Verdict verdict =
        VerificationRules.compare(
            all,
            state(CertificateStatus.VALID, BodyStanding.IN_FORCE),
            Optional.of("TA"),
            Optional.of("GENERAL"));

    assertThat(verdict.result()).isEqualTo(VerdictResult.CONFIRMED);
    assertThat(verdict.checks())
        .hasSize(VerificationAspect.values().length)
        .allSatisfy((aspect, outcome) -> assertThat(outcome).isEqualTo(VerificationOutcome.HOLDS));
  }

  @Test
  void each_thing_that_does_not_hold_is_named_and_nothing_unasked_is_compared() {
    VerificationItem wrong =
        new VerificationItem(
            NUMBER, "91110108MA00000A1C", "另一公司", "无此类别", "增强级", "CNCA-R-2024-002", "");

    assertThat(
            VerificationRules.compare(
                    wrong,
                    state(CertificateStatus.SUSPENDED, BodyStanding.REVOKED),
                    Optional.empty(),
                    Optional.of("ENHANCED"))
                .checks())
        .hasSize(VerificationAspect.values().length)
        .allSatisfy((aspect, outcome) -> assertThat(outcome).isEqualTo(VerificationOutcome.FAILS));
    assertThat(
            VerificationRules.compare(
                    VerificationItem.of(NUMBER),
                    state(CertificateStatus.EXPIRED, BodyStanding.IN_FORCE),
                    Optional.empty(),
                    Optional.empty())
                .checks())
        .containsOnlyKeys(VerificationAspect.STATUS, VerificationAspect.STANDING)
        .containsEntry(VerificationAspect.STATUS, VerificationOutcome.FAILS);
  }

  @Test
  void a_former_name_holds_and_is_said_and_a_hidden_code_cannot_fail() {
    VerificationItem item = new VerificationItem(NUMBER, "91110108MA00000A1B", "旧名公司", "", "", "");
    PublicState state = state(CertificateStatus.VALID, BodyStanding.IN_FORCE);
    PublicState hidden =
        new PublicState(
            state.number(),
            state.asOf(),
            state.status(),
            state.since(),
            state.holderName(),
            state.holderNameEn(),
            Optional.empty(),
            state.formerNames(),
            state.category(),
            state.level(),
            state.issuedOn(),
            state.validTo(),
            state.issuer());

    Verdict verdict = VerificationRules.compare(item, hidden, Optional.empty(), Optional.empty());

    assertThat(verdict.result()).isEqualTo(VerdictResult.CONFIRMED);
    assertThat(verdict.checks())
        .containsEntry(VerificationAspect.HOLDER, VerificationOutcome.HOLDS_FORMERLY)
        .containsEntry(VerificationAspect.USCC, VerificationOutcome.NOT_PUBLIC);
  }

  @Test
  void a_number_alone_says_what_is_wrong_with_it() {
    assertThat(VerificationRules.wrong("12345")).contains(VerificationCause.WRONG_FORM);
    assertThat(VerificationRules.wrong("")).contains(VerificationCause.WRONG_FORM);
    assertThat(VerificationRules.wrong("WT-2026-000001")).contains(VerificationCause.NOT_PUBLIC);
    assertThat(VerificationRules.wrong("CSSC-2026-TA-0000007-0"))
        .contains(VerificationCause.CHECK_CHARACTER);
  }

  @Test
  void only_the_next_numbers_of_this_year_may_be_on_their_way() {
    String known = "CSSC-2026-TA-0000006-X";
    assertThat(VerificationRules.unknown(NUMBER, Optional.of(known), 1))
        .isEqualTo(VerificationCause.MAY_LAG);
    assertThat(VerificationRules.unknown(NUMBER, Optional.empty(), 7))
        .isEqualTo(VerificationCause.MAY_LAG);
    assertThat(VerificationRules.unknown(NUMBER, Optional.empty(), 6))
        .isEqualTo(VerificationCause.NO_SUCH_NUMBER);
    assertThat(VerificationRules.unknown(NUMBER, Optional.of("CSSC-2026-TA-0000008-R"), 1000))
        .isEqualTo(VerificationCause.NO_SUCH_NUMBER);
    assertThat(VerificationRules.beginning(NUMBER, List.of("TA"), TODAY)).contains("CSSC-2026-TA-");
    assertThat(VerificationRules.beginning(NUMBER, List.of("TA"), TODAY.plusYears(1))).isEmpty();
    assertThat(VerificationRules.beginning(NUMBER, List.of("OM"), TODAY)).isEmpty();
  }

  @Test
  void a_number_of_another_form_may_be_the_named_bodys_own() {
    assertThat(VerificationRules.wrong(asked("示例-2026/7"), true))
        .contains(VerificationCause.MAY_LAG);
    assertThat(VerificationRules.wrong(asked("示例-2026/7"), false))
        .contains(VerificationCause.WRONG_FORM);
    assertThat(VerificationRules.wrong(asked("no number?"), true))
        .contains(VerificationCause.WRONG_FORM);
    assertThat(VerificationRules.wrong(asked("WT-2026-000001"), true))
        .contains(VerificationCause.NOT_PUBLIC);
    assertThat(VerificationRules.wrong(asked("A-1", NUMBER, "CSSC-2026-TA-0000006-X"), true))
        .contains(VerificationCause.AMBIGUOUS);
  }

  private static AskedItem asked(String number, String... candidates) {
    return new AskedItem(
        VerificationItem.of(number),
        List.of(candidates),
        Optional.empty(),
        Instant.parse("2026-11-01T00:00:00Z"));
  }

  private static PublicState state(CertificateStatus status, BodyStanding standing) {
    return new PublicState(
        NUMBER,
        Instant.parse("2026-11-01T00:00:00Z"),
        status,
        Instant.parse("2026-01-01T00:00:00Z"),
        "示例公司（北京）",
        "Example",
        Optional.of("91110108MA00000A1B"),
        List.of("旧名公司"),
        "TA",
        "GENERAL",
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2028, 12, 31),
        new PublicIssuer(
            "CNCA-R-2024-001",
            "示例机构",
            "Example Body",
            standing,
            LocalDate.of(2024, 1, 1),
            Optional.empty()));
  }
}
