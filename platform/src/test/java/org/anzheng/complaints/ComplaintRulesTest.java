package org.anzheng.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.anzheng.people.Association;
import org.anzheng.people.AssociationKind;
import org.anzheng.people.PersonStatus;
import org.anzheng.people.PersonSummary;
import org.junit.jupiter.api.Test;

class ComplaintRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
  private static final Period TWO_YEARS = Period.ofMonths(24);
  private static final UUID BODY = UUID.randomUUID();
  private static final UUID PARTY = UUID.randomUUID();
  private static final UUID ACCOUNT = UUID.randomUUID();

  @Test
  void sod_7_whoever_acted_in_the_subject_stays_out() {
    assertThat(reasons(UninvolvedRules.uninvolved(ACCOUNT, Set.of(ACCOUNT))))
        .containsExactly(ComplaintRefusal.INVOLVED_IN_SUBJECT);
    assertThat(UninvolvedRules.uninvolved(ACCOUNT, Set.of(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void sod_3_a_tie_to_a_party_counts_for_two_years_and_not_a_day_longer() {
    assertThat(reasons(tied(TODAY.minus(TWO_YEARS))))
        .containsExactly(ComplaintRefusal.TIED_TO_PARTY);
    assertThat(tied(TODAY.minus(TWO_YEARS).minusDays(1))).isEmpty();
    assertThat(UninvolvedRules.untied(Optional.empty(), Set.of(PARTY), TODAY, TWO_YEARS)).isEmpty();
  }

  @Test
  void sod_15_only_the_bodys_officers_and_after_escalation_the_regulator_know_who_complained() {
    ComplaintSummary complaint = complaint(false, ComplaintTopic.BODY, Optional.empty());

    for (Role role : Role.values()) {
      boolean officer = role == Role.COMPLAINTS_OFFICER;
      boolean regulator = role == Role.MARKET_REGULATOR;
      Actor ofBody = new Actor(ACCOUNT, BODY, Set.of(role));
      Actor outside = new Actor(ACCOUNT, PARTY, Set.of(role));
      assertThat(ConfidentialityRule.mayKnow(complaint, false, ofBody)).isEqualTo(officer);
      assertThat(ConfidentialityRule.mayKnow(complaint, false, outside)).isFalse();
      assertThat(ConfidentialityRule.mayKnow(complaint, true, outside)).isEqualTo(regulator);
    }
  }

  @Test
  void whoever_investigated_does_not_decide() {
    assertThat(reasons(UninvolvedRules.anotherThanHandler(ACCOUNT, Optional.of(ACCOUNT))))
        .containsExactly(ComplaintRefusal.SAME_AS_HANDLER);
    assertThat(UninvolvedRules.anotherThanHandler(ACCOUNT, Optional.of(BODY))).isEmpty();
  }

  @Test
  void an_appeal_is_taken_on_the_last_day_and_not_on_the_next() {
    assertThat(appeal(act(TODAY, Optional.empty()))).isEmpty();
    assertThat(reasons(appeal(act(TODAY.minusDays(1), Optional.empty()))))
        .containsExactly(ComplaintRefusal.APPEAL_TOO_LATE);
  }

  @Test
  void an_act_is_appealed_against_once() {
    assertThat(reasons(appeal(act(TODAY, Optional.of("SS-2026-000001")))))
        .containsExactly(ComplaintRefusal.ALREADY_APPEALED);
  }

  @Test
  void nobody_appeals_against_what_does_not_concern_them() {
    AppealForm form = new AppealForm(Optional.of(UUID.randomUUID()), "理由", "");
    assertThat(reasons(AppealRules.objections(form, Optional.empty(), TODAY)))
        .containsExactly(ComplaintRefusal.NOT_APPEALABLE);
  }

  @Test
  void an_empty_complaint_names_all_that_is_missing_at_once() {
    ComplaintForm empty =
        new ComplaintForm(Optional.empty(), Optional.empty(), "", " ", new Complainant("", ""));
    assertThat(IntakeRules.objections(empty, false, Optional.empty()))
        .extracting(objection -> objection.field().orElse(""))
        .containsExactly("body", "topic", "text");
  }

  @Test
  void a_complaint_is_no_appeal_and_names_a_certificate_of_that_body() {
    ComplaintForm form =
        new ComplaintForm(
            Optional.of(BODY),
            Optional.of(ComplaintTopic.REVOCATION),
            "CSSC-2026-OM-0000001-X",
            "长".repeat(4001),
            new Complainant("名".repeat(201), ""));
    assertThat(reasons(IntakeRules.objections(form, true, Optional.of(PARTY))))
        .containsExactly(
            ComplaintRefusal.TOPIC_OF_APPEAL,
            ComplaintRefusal.NO_SUCH_CERTIFICATE,
            KernelRefusal.TOO_LONG,
            KernelRefusal.TOO_LONG);
  }

  @Test
  void a_decision_rests_on_findings() {
    assertThat(
            reasons(
                OutcomeRules.decision(
                    complaint(false, ComplaintTopic.BODY, Optional.empty()), Optional.empty(), "")))
        .containsExactly(
            ComplaintRefusal.FINDINGS_MISSING, KernelRefusal.REQUIRED, KernelRefusal.REQUIRED);
  }

  @Test
  void a_successful_appeal_ends_with_the_act_that_followed() {
    UUID annulment = UUID.randomUUID();
    ComplaintSummary upheld =
        complaint(true, ComplaintTopic.REVOCATION, Optional.of(ComplaintOutcome.UPHELD));
    assertThat(reasons(OutcomeRules.end(upheld, Set.of(annulment), Optional.empty())))
        .containsExactly(ComplaintRefusal.FOLLOW_UP_MISSING);
    assertThat(reasons(OutcomeRules.end(upheld, Set.of(), Optional.of(annulment))))
        .containsExactly(ComplaintRefusal.FOLLOW_UP_MISSING);
    assertThat(OutcomeRules.end(upheld, Set.of(annulment), Optional.of(annulment))).isEmpty();
  }

  @Test
  void what_was_not_upheld_ends_without() {
    for (ComplaintTopic topic : List.of(ComplaintTopic.REVOCATION, ComplaintTopic.BODY)) {
      ComplaintSummary refused = complaint(true, topic, Optional.of(ComplaintOutcome.NOT_UPHELD));
      assertThat(OutcomeRules.end(refused, Set.of(), Optional.empty())).isEmpty();
    }
  }

  @Test
  void only_an_act_appealed_against_is_stayed() {
    assertThat(reasons(OutcomeRules.stay(complaint(false, ComplaintTopic.BODY, Optional.empty()))))
        .containsExactly(ComplaintRefusal.NOT_AN_APPEAL);
    assertThat(OutcomeRules.stay(complaint(false, ComplaintTopic.SUSPENSION, Optional.empty())))
        .isEmpty();
  }

  private static List<Objection> tied(LocalDate until) {
    PersonSummary person =
        new PersonSummary(
            UUID.randomUUID(),
            Optional.of(ACCOUNT),
            "示例人员",
            BODY,
            PersonStatus.ACTIVE,
            "SVC-1",
            TODAY.minusYears(5),
            TODAY.plusYears(1),
            true,
            List.of(),
            List.of(new Association(PARTY, AssociationKind.values()[0], Optional.of(until))),
            List.of());
    return UninvolvedRules.untied(Optional.of(person), Set.of(PARTY), TODAY, TWO_YEARS);
  }

  private static List<Objection> appeal(AppealableAct act) {
    AppealForm form = new AppealForm(Optional.of(act.act().factId()), "理由", "");
    return AppealRules.objections(form, Optional.of(act), TODAY);
  }

  private static AppealableAct act(LocalDate lastDay, Optional<String> appealed) {
    return new AppealableAct(
        ComplaintTopic.REVOCATION,
        "certificate/X",
        BODY,
        new AppealedAct(UUID.randomUUID(), "CertificateRevoked", lastDay.minusDays(30)),
        lastDay,
        appealed);
  }

  private static ComplaintSummary complaint(
      boolean reported, ComplaintTopic topic, Optional<ComplaintOutcome> outcome) {
    return new ComplaintSummary(
        "SS-2026-000001",
        topic,
        BODY,
        "certificate/X",
        Optional.empty(),
        Optional.of(PARTY),
        ComplaintStatus.INVESTIGATING,
        Instant.EPOCH,
        TODAY,
        TODAY,
        false,
        Optional.empty(),
        reported,
        false,
        outcome,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static List<Object> reasons(List<Objection> objections) {
    return objections.stream().<Object>map(Objection::reason).toList();
  }
}
