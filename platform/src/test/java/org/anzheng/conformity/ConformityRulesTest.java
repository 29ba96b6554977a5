package org.anzheng.conformity;

import static org.anzheng.given.GivenConformity.markCheck;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certification.CaseType;
import org.anzheng.given.GivenConformity;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Transition;
import org.junit.jupiter.api.Test;

class ConformityRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Period YEAR = Period.ofMonths(12);

  @Test
  void the_last_day_is_in_time_and_the_next_is_one_day_late() {
    LocalDate last = LocalDate.of(2025, 12, 31);
    assertThat(MatterRules.lateDays(last, last)).isZero();
    assertThat(MatterRules.lateDays(last, last.plusDays(1))).isEqualTo(1);
    assertThat(MatterRules.lateDays(last, last.minusDays(30))).isZero();
  }

  @Test
  void an_empty_notice_of_change_names_every_field() {
    ChangeForm empty = new ChangeForm(List.of(), Optional.empty(), "", " ", "", List.of());
    assertThat(fields(ChangeRules.objections(empty, Set.of("0101"))))
        .containsExactly("codes", "changedOn", "before", "after", "effect");
  }

  @Test
  void only_changes_of_the_table_can_be_told() {
    ChangeForm form = GivenConformity.change(TODAY);
    assertThat(ChangeRules.objections(form, Set.of("0102"))).isEmpty();
    assertThat(ChangeRules.objections(form, Set.of("0101")))
        .containsExactly(Objection.toField("codes", ConformityRefusal.NO_SUCH_CHANGE));
  }

  @Test
  void only_what_the_holder_commissions_changes_a_certificate() {
    assertThat(Stream.of(CaseType.values()).filter(ChangeRules::changes))
        .containsExactly(
            CaseType.SCOPE_EXTENSION,
            CaseType.SCOPE_REDUCTION,
            CaseType.LEVEL_CHANGE,
            CaseType.CHANGE);
    assertThat(ChangeRules.toChange(Optional.of(CaseType.SPECIAL)))
        .containsExactly(Objection.toField("caseType", ConformityRefusal.NOT_A_CHANGE_CASE));
    assertThat(ChangeRules.toChange(Optional.empty()))
        .containsExactly(Objection.toField("caseType", KernelRefusal.REQUIRED));
  }

  @Test
  void an_incident_is_noticed_after_it_happened_and_not_tomorrow() {
    assertThat(IncidentRules.objections(GivenConformity.incident(TODAY), TODAY)).isEmpty();
    assertThat(
            reasons(IncidentRules.objections(GivenConformity.incident(TODAY.plusDays(1)), TODAY)))
        .containsExactly(ConformityRefusal.IN_FUTURE);
    IncidentForm form = GivenConformity.incident(TODAY);
    IncidentForm before =
        new IncidentForm(
            form.incident(),
            form.grade(),
            Optional.of(TODAY),
            Optional.of(TODAY.minusDays(1)),
            "长".repeat(4001),
            form.services(),
            Optional.of(-1),
            form.customers(),
            Set.of(),
            "",
            form.measures(),
            List.of());
    assertThat(reasons(IncidentRules.objections(before, TODAY)))
        .containsExactly(
            ConformityRefusal.NOTICED_BEFORE_HAPPENED,
            KernelRefusal.TOO_LONG,
            ConformityRefusal.NEGATIVE);
  }

  @Test
  void a_misuse_is_shown_and_says_what_to_correct() {
    assertThat(MarkCheckRules.objections(markCheck(MarkFinding.PROPER, TODAY), TODAY)).isEmpty();
    assertThat(fields(MarkCheckRules.objections(markCheck(MarkFinding.ALTERED, TODAY), TODAY)))
        .containsExactly("file.evidence");
    assertThat(fields(MarkCheckRules.objections(new MarkAnswer("", List.of()))))
        .containsExactly("answer", "file.evidence");
  }

  @Test
  void a_declaration_is_due_every_year_until_the_certificate_ends() {
    LocalDate issued = LocalDate.of(2024, 2, 29);
    LocalDate end = LocalDate.of(2027, 2, 28);
    assertThat(DeclarationRules.dueAfter(issued, end, issued, YEAR))
        .contains(LocalDate.of(2025, 2, 28));
    assertThat(DeclarationRules.dueAfter(issued, end, LocalDate.of(2025, 2, 28), YEAR))
        .contains(LocalDate.of(2026, 2, 28));
    assertThat(DeclarationRules.dueAfter(issued, end, LocalDate.of(2027, 2, 28), YEAR)).isEmpty();
  }

  @Test
  void it_is_not_made_long_before_and_what_is_wrong_is_said() {
    Period window = Period.ofMonths(2);
    assertThat(DeclarationRules.window(TODAY.plusMonths(2), TODAY, window)).isEmpty();
    assertThat(DeclarationRules.window(TODAY.plusMonths(2).plusDays(1), TODAY, window))
        .containsExactly(Objection.to(ConformityRefusal.TOO_EARLY, TODAY.plusDays(1)));
    assertThat(DeclarationRules.objections(GivenConformity.declaration())).isEmpty();
    DeclarationForm hasty =
        new DeclarationForm(Optional.of(false), "", "", "", "", "", "", false, List.of());
    assertThat(fields(DeclarationRules.objections(hasty)))
        .containsExactly("deviations", "signatory", "confirmed");
  }

  @Test
  void only_a_valid_certificate_can_be_suspended() {
    assertThat(
            Stream.of(CertificateStatus.values()).filter(s -> MatterRules.suspensible(s).isEmpty()))
        .containsExactly(CertificateStatus.VALID);
  }

  @Test
  void a_clock_that_can_pass_is_missed_by_the_platform() {
    missed(ChangeNoticeStatus.values(), ChangeNoticeTransition.MISS);
    missed(IncidentStatus.values(), IncidentTransition.MISS);
    missed(DeclarationStatus.values(), DeclarationTransition.MISS);
    missed(MarkCheckStatus.values(), MarkCheckTransition.MISS);
  }

  private static <S extends Enum<S> & MatterStatus> void missed(S[] all, Transition<S> miss) {
    assertThat(Stream.of(all).filter(status -> MatterClock.in(status).isPresent()))
        .containsExactlyInAnyOrderElementsOf(miss.from());
  }

  private static List<String> fields(List<Objection> objections) {
    return objections.stream().map(o -> o.field().orElse("")).toList();
  }

  private static List<Object> reasons(List<Objection> objections) {
    return objections.stream().<Object>map(Objection::reason).toList();
  }
}
