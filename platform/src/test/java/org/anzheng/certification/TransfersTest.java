package org.anzheng.certification;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.StandingGround;
import org.anzheng.bodies.StandingOrder;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases and certificates that go to another body. */
@PlatformTest
class TransfersTest {

  @Autowired GivenCases cases;
  @Autowired GivenFollowUps followUps;
  @Autowired Transfers transfers;
  @Autowired CertificateSearch certificates;
  @Autowired CaseSearch search;
  @Autowired Bodies bodies;

  @Test
  void an_open_case_begins_again_at_another_body_on_the_same_chain() {
    GivenCast cast = cases.cast();
    String number = cases.inEvaluation(cast);
    revoke(cast);
    GivenCast other = followUps.elsewhere(cast);

    String successor = transfers.move(number, move(other, true), cast.applicant());

    CaseSummary before = followUps.summary(number, cast);
    CaseSummary after = followUps.summary(successor, cast);
    assertThat(before.status()).isEqualTo(CaseStatus.TRANSFERRED);
    assertThat(after.status()).isEqualTo(CaseStatus.SUBMITTED);
    assertThat(after.type()).isEqualTo(CaseType.INITIAL);
    assertThat(after.chain()).isEqualTo(before.chain());
    assertThat(after.origin().predecessor()).contains(number);
    String certificate = followUps.carriedOut(successor, other);
    assertThat(certificates.find(certificate).orElseThrow().body())
        .isEqualTo(other.body().organisation());
  }

  @Test
  void the_new_body_reads_the_record_so_far_because_the_client_agreed() {
    GivenCast cast = cases.cast();
    String number = cases.inEvaluation(cast);
    revoke(cast);
    GivenCast other = followUps.elsewhere(cast);
    UUID reader = other.body().organisation();
    assertThat(search.file(number, reader)).isEmpty();

    assertThat(refusedWith(() -> transfers.move(number, move(other, false), cast.applicant())))
        .containsExactly(Objection.toField("release", CertificationRefusal.RECORDS_NOT_RELEASED));
    String successor = transfers.move(number, move(other, true), cast.applicant());

    assertThat(search.file(number, reader)).isPresent();
    assertThat(search.find(number, reader)).isEmpty();
    assertThat(search.file(successor, reader).orElseThrow().background().earlier())
        .extracting(earlier -> earlier.summary().number())
        .containsExactly(number);
    assertThat(search.file(number, followUps.elsewhere(cast).body().organisation())).isEmpty();
  }

  @Test
  void the_other_body_must_be_approved_for_the_category() {
    GivenCast cast = cases.cast();
    String number = cases.submitted(cast);
    revoke(cast);

    assertThat(refusedWith(() -> transfers.move(number, move(cast, true), cast.applicant())))
        .hasSize(1);
    assertThat(
            refusedWith(
                () -> transfers.move(number, new Move(Optional.empty(), true), cast.applicant())))
        .containsExactly(Objection.toField("body", CertificationRefusal.NO_SUCH_BODY));
  }

  @Test
  void a_certificate_is_taken_over_with_its_expiry_and_the_old_one_ends() {
    LocalDate issued = cases.today().minusYears(1);
    GivenCast cast = followUps.on(issued, cases::cast);
    String old = followUps.on(issued, () -> cases.certificate(cast));
    GivenCast other = followUps.elsewhere(cast);

    String number = followUps.submit(followUps.draft(CaseType.TRANSFER, old, other), other);
    String taken = followUps.carriedOut(number, other);

    CertificateSummary before = certificates.find(old).orElseThrow();
    CertificateSummary after = certificates.find(taken).orElseThrow();
    assertThat(after.issuer()).isEqualTo(other.body().approvalNo());
    assertThat(after.validTo()).isEqualTo(before.validTo());
    assertThat(after.content()).isEqualTo(before.content());
    assertThat(after.lineage().replaces()).contains(old);
    assertThat(before.status()).isEqualTo(CertificateStatus.CANCELLED);
    assertThat(before.lineage().replacedBy()).contains(taken);
    assertThat(certificates.history(old).getLast().reason()).contains("reissue:0103@2018");
  }

  @Test
  void a_certificate_of_a_body_that_lost_its_approval_can_be_taken_over() {
    GivenCast cast = cases.cast();
    String old = cases.certificate(cast);
    revoke(cast);
    GivenCast other = followUps.elsewhere(cast);

    String number = followUps.submit(followUps.draft(CaseType.TRANSFER, old, other), other);

    assertThat(followUps.carriedOut(number, other)).isNotEqualTo(old);
  }

  @Test
  void a_transfer_goes_elsewhere_and_every_other_case_stays() {
    GivenCast cast = cases.cast();
    String certificate = cases.certificate(cast);
    GivenCast other = followUps.elsewhere(cast);

    UUID same = followUps.draft(CaseType.TRANSFER, certificate, cast);
    assertThat(refusedWith(() -> followUps.submit(same, cast)))
        .containsExactly(Objection.toField("service.body", CertificationRefusal.SAME_BODY));
    UUID elsewhere = followUps.draft(CaseType.CHANGE, certificate, other);
    assertThat(refusedWith(() -> followUps.submit(elsewhere, other)))
        .containsExactly(Objection.toField("service.body", CertificationRefusal.NOT_THE_ISSUER));
  }

  @Test
  void surveillance_ends_with_the_approval_of_its_body() {
    GivenCast cast = cases.cast();
    String certificate = cases.certificate(cast);
    String number = followUps.opened(CaseType.SURVEILLANCE, certificate, cast);

    revoke(cast);

    assertThat(followUps.summary(number, cast).status()).isEqualTo(CaseStatus.TERMINATED);
  }

  private static Move move(GivenCast to, boolean released) {
    return new Move(Optional.of(to.body().organisation()), released);
  }

  private void revoke(GivenCast cast) {
    bodies.changeStanding(
        cast.body().approvalNo(),
        StandingOrder.on(StandingGround.FALSE_CONCLUSION, "严重失实"),
        GivenBodies.marketRegulator());
  }
}
