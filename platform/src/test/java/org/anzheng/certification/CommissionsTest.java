package org.anzheng.certification;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenCommission;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing, handing in, supplementing and withdrawing a commission. */
@PlatformTest
class CommissionsTest {

  private static final List<Gap> GAPS = List.of(new Gap(CommissionSection.CAPABILITY, "补充项目验收材料"));

  @Autowired GivenCases cases;
  @Autowired GivenParties parties;
  @Autowired Commissions commissions;
  @Autowired ApplicationReviews reviews;
  @Autowired Drafts drafts;
  @Autowired CaseSearch search;
  @Autowired Deadlines deadlines;
  @Autowired Clock clock;

  @Test
  void a_draft_keeps_what_was_typed_part_by_part() {
    Actor applicant = parties.applicant();
    UUID draft = commissions.open(applicant);
    commissions.save(draft, GivenCommission.client(), applicant);

    CommissionForm kept = drafts.find(draft, applicant.organisation()).orElseThrow().form();

    assertThat(kept.client()).isEqualTo(GivenCommission.client());
    assertThat(kept.service()).isEqualTo(ServicePart.EMPTY);
    assertThat(drafts.of(applicant.organisation())).extracting(Draft::id).containsExactly(draft);
  }

  @Test
  void an_empty_draft_is_told_everything_at_once() {
    Actor applicant = parties.applicant();
    UUID draft = commissions.open(applicant);

    List<Objection> told =
        drafts.objections(drafts.find(draft, applicant.organisation()).orElseThrow());

    assertThat(told)
        .extracting(Objection::field)
        .contains(
            Optional.of("client.legalRepresentative"),
            Optional.of("service.category"),
            Optional.of("service.scopeZh"),
            Optional.of("service.sites"),
            Optional.of("capability.PEOPLE"),
            Optional.of("declarations.truthful"));
    assertThat(refusedWith(() -> commissions.submit(draft, applicant))).isEqualTo(told);
  }

  @Test
  void a_form_handed_in_can_no_longer_be_changed() {
    GivenCast cast = cases.cast();
    UUID draft = cases.draft(cast);
    String number = commissions.submit(draft, cast.applicant());

    assertThat(
            refusedWith(() -> commissions.save(draft, GivenCommission.client(), cast.applicant())))
        .containsExactly(Objection.to(CertificationRefusal.DRAFT_SUBMITTED, number));
    assertThat(refusedWith(() -> commissions.submit(draft, cast.applicant())))
        .containsExactly(Objection.to(CertificationRefusal.DRAFT_SUBMITTED, number));
  }

  @Test
  void files_of_others_are_no_evidence() {
    GivenCast cast = cases.cast();
    UUID draft = cases.draft(cast);
    UUID foreign = cases.file(parties.applicant());
    commissions.save(draft, GivenCommission.capability(foreign), cast.applicant());

    assertThat(refusedWith(() -> commissions.submit(draft, cast.applicant())))
        .extracting(Objection::reason)
        .containsOnly(CertificationRefusal.FILE_UNKNOWN);
  }

  @Test
  void nobody_else_finds_draft_or_case() {
    GivenCast cast = cases.cast();
    UUID draft = cases.draft(cast);
    Actor stranger = parties.applicant();
    assertThat(refusedWith(() -> commissions.submit(draft, stranger)))
        .containsExactly(Objection.to(KernelRefusal.NOT_FOUND));

    String number = commissions.submit(draft, cast.applicant());
    assertThat(refusedWith(() -> commissions.withdraw(number, "测试", stranger)))
        .containsExactly(Objection.to(KernelRefusal.NOT_FOUND));
    assertThat(search.file(number, stranger.organisation())).isEmpty();
    assertThat(refusedWith(() -> commissions.withdraw(number, "测试", cast.contractReviewer())))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
  }

  @Test
  void gaps_are_told_once_and_answered() {
    GivenCast cast = cases.cast();
    String number = cases.submitted(cast);
    String first = file(number, cast).records().commissionHash();
    reviews.requestSupplement(number, GAPS, cast.contractReviewer());

    UUID draft = commissions.reopen(number, cast.applicant());
    assertThat(commissions.reopen(number, cast.applicant())).isEqualTo(draft);
    ClientPart changed = new ClientPart("另一法人", "2000", 130, "联系人", "010-1234567", "a@example.com");
    commissions.save(draft, changed, cast.applicant());
    commissions.supply(number, new SupplementAnswer(List.of("已补充")), cast.applicant());

    CaseFile file = file(number, cast);
    assertThat(file.summary().status()).isEqualTo(CaseStatus.SUBMITTED);
    assertThat(file.commission().form().client()).isEqualTo(changed);
    assertThat(file.records().commissionHash()).isNotEqualTo(first);
    assertThat(file.records().answer().orElseThrow().answers()).containsExactly("已补充");
    assertThat(refusedWith(() -> reviews.requestSupplement(number, GAPS, cast.contractReviewer())))
        .containsExactly(Objection.to(CertificationRefusal.SUPPLEMENT_ALREADY_REQUESTED));
  }

  @Test
  void a_case_not_supplemented_in_time_lapses() {
    GivenCast cast = cases.cast();
    String number = cases.submitted(cast);
    reviews.requestSupplement(number, GAPS, cast.contractReviewer());
    CaseFile waiting = file(number, cast);

    assertThat(waiting.summary().due()).isPresent();
    deadlines.runDue(waiting.summary().due().orElseThrow());

    CaseSummary lapsed = file(number, cast).summary();
    assertThat(lapsed.status()).isEqualTo(CaseStatus.CLOSED_LAPSED);
    assertThat(lapsed.due()).isEmpty();
  }

  @Test
  void the_body_has_its_own_deadline_to_accept() {
    GivenCast cast = cases.cast();
    CaseSummary submitted = file(cases.submitted(cast), cast).summary();

    assertThat(submitted.due().orElseThrow()).isAfter(clock.instant());
    assertThat(submitted.due().orElseThrow()).isBefore(clock.instant().plus(Duration.ofDays(15)));
  }

  @Test
  void withdrawing_stops_the_evaluation_too() {
    GivenCast cast = cases.cast();
    String number = cases.inEvaluation(cast);

    commissions.withdraw(number, "业务调整", cast.applicant());

    CaseFile file = file(number, cast);
    assertThat(file.summary().status()).isEqualTo(CaseStatus.WITHDRAWN);
    assertThat(file.evaluation().orElseThrow().status())
        .isEqualTo(org.anzheng.evaluations.EvaluationStatus.STOPPED);
  }

  @Test
  void only_an_applicant_writes_commissions() {
    Actor head = cases.cast().body().as(Role.BODY_HEAD);

    assertThat(refusedWith(() -> commissions.open(head)))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
  }

  private CaseFile file(String number, GivenCast cast) {
    return search.file(number, cast.applicant().organisation()).orElseThrow();
  }
}
