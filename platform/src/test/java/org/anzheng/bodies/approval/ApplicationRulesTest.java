package org.anzheng.bodies.approval;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.archive.StoredFile;
import org.anzheng.bodies.ApprovalCondition;
import org.anzheng.bodies.BodyRefusal;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.scheme.SchemeRefusal;
import org.junit.jupiter.api.Test;

class ApplicationRulesTest {

  private static final LocalDate END = LocalDate.of(2028, 3, 30);
  private static final LocalDate TODAY = LocalDate.of(2028, 2, 1);
  private static final UUID FILE = UUID.randomUUID();
  private static final ApprovalProof PROOF = new ApprovalProof("说明", List.of(FILE));

  @Test
  void everything_that_is_missing_is_named_at_once() {
    Applying nothing =
        applying(ApprovalApplication.empty(ApprovalKind.INITIAL), Optional.empty(), TODAY, false);
    assertThat(reasons(nothing))
        .containsExactly(
            ApprovalRefusal.NO_CATEGORY,
            ApprovalRefusal.PROOF_MISSING,
            ApprovalRefusal.PROOF_MISSING,
            ApprovalRefusal.PROOF_MISSING,
            ApprovalRefusal.PROOF_MISSING,
            ApprovalRefusal.PROOF_MISSING,
            KernelRefusal.REQUIRED,
            KernelRefusal.REQUIRED,
            ApprovalRefusal.NOT_DECLARED);
    assertThat(reasons(applying(form(ApprovalKind.INITIAL, "TA"), Optional.empty(), TODAY, true)))
        .isEmpty();
  }

  @Test
  void who_is_barred_is_told_until_when() {
    LocalDate until = LocalDate.of(2029, 2, 28);
    Applying barred =
        new Applying(
            form(ApprovalKind.INITIAL, "TA"),
            true,
            Optional.empty(),
            Optional.of(until),
            Optional.of("AP-2028-0001"),
            Set.of("TA"),
            files(),
            Period.ofDays(30),
            TODAY);
    assertThat(ApplicationRules.objections(barred))
        .containsExactly(
            Objection.to(ApprovalRefusal.BARRED, until),
            Objection.to(ApprovalRefusal.CASE_OPEN, "AP-2028-0001"));
  }

  @Test
  void a_renewal_is_applied_for_thirty_days_before_the_end_also_over_a_leap_day() {
    LocalDate last = LocalDate.of(2028, 2, 29);
    ApprovalApplication renewal = form(ApprovalKind.RENEWAL, "TA");
    assertThat(reasons(applying(renewal, Optional.of(body()), last, true))).isEmpty();
    assertThat(
            ApplicationRules.objections(
                applying(renewal, Optional.of(body()), last.plusDays(1), true)))
        .containsExactly(Objection.to(ApprovalRefusal.RENEWAL_TOO_LATE, last));
    assertThat(reasons(applying(renewal, Optional.empty(), last, true)))
        .contains(ApprovalRefusal.NO_APPROVAL, ApprovalRefusal.NOT_HELD);
  }

  @Test
  void an_extension_asks_for_what_is_not_held_and_an_approval_is_asked_for_once() {
    assertThat(
            reasons(applying(form(ApprovalKind.EXTENSION, "TA"), Optional.of(body()), TODAY, true)))
        .containsExactly(BodyRefusal.ALREADY_IN_SCOPE);
    assertThat(
            reasons(applying(form(ApprovalKind.EXTENSION, "ZZ"), Optional.of(body()), TODAY, true)))
        .containsExactly(SchemeRefusal.NO_SUCH_CATEGORY);
    assertThat(
            reasons(applying(form(ApprovalKind.INITIAL, "OM"), Optional.of(body()), TODAY, true)))
        .containsExactly(ApprovalRefusal.ALREADY_APPROVED);
  }

  private static List<Reason> reasons(Applying applying) {
    return ApplicationRules.objections(applying).stream().map(Objection::reason).toList();
  }

  private static Applying applying(
      ApprovalApplication form, Optional<BodySummary> body, LocalDate today, boolean truthful) {
    return new Applying(
        form,
        truthful,
        body,
        Optional.empty(),
        Optional.empty(),
        Set.of("TA", "OM"),
        files(),
        Period.ofDays(30),
        today);
  }

  private static ApprovalApplication form(ApprovalKind kind, String category) {
    return new ApprovalApplication(
        kind,
        Set.of(category),
        Optional.of(3_000_000L),
        Optional.of(10),
        Arrays.stream(ApprovalCondition.values()).collect(toMap(c -> c, c -> PROOF)),
        Map.of(category, PROOF));
  }

  private static Map<UUID, StoredFile> files() {
    return Map.of(
        FILE, new StoredFile("00", "a.pdf", "application/pdf", 1, FILE, UUID.randomUUID()));
  }

  private static BodySummary body() {
    LocalDate from = END.minusYears(6).plusDays(1);
    return new BodySummary(
        UUID.randomUUID(),
        "CNCA-R-2022-001",
        "示例",
        "Example",
        BodyStanding.IN_FORCE,
        from,
        List.of(new ScopeItem("TA", from, END)),
        from,
        END);
  }
}
