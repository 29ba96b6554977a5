package org.anzheng.supervision.cases;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.adoption.watch.NewsItem;
import org.anzheng.adoption.watch.WatchNews;
import org.anzheng.adoption.watch.Watches;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyRefusal;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.ApplicationReviews;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseStatus;
import org.anzheng.certification.CaseType;
import org.anzheng.certification.Issuance;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.GivenForms;
import org.anzheng.given.GivenOversight;
import org.anzheng.given.GivenOversight.GivenDepartment;
import org.anzheng.given.GivenOversight.GivenScene;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonStatus;
import org.anzheng.people.Sanction;
import org.anzheng.register.PublicRegister;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.ProceedingSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a served decision against a body does by itself, everywhere. */
@PlatformTest
class ConsequencesTest {

  @Autowired ApplicationReviews applicationReviews;
  @Autowired Issuance issuance;
  @Autowired GivenOversight given;
  @Autowired GivenCases certified;
  @Autowired GivenFollowUps followUps;
  @Autowired GivenParties parties;
  @Autowired BodyDirectory bodies;
  @Autowired CaseSearch cases;
  @Autowired CertificateSearch certificates;
  @Autowired PersonDirectory people;
  @Autowired PublicRegister register;
  @Autowired Watches watches;
  @Autowired ProceedingSearch search;

  private GivenDepartment department;
  private GivenCast cast;
  private LocalDate today;

  @BeforeEach
  void a_department_and_a_body() {
    GivenScene scene = given.scene();
    department = scene.department();
    cast = scene.cast();
    today = scene.today();
  }

  @Test
  void a_suspension_of_business_stops_acceptance_and_issue_but_not_surveillance() {
    String certificate = certified.certificate(cast);
    GivenCast other = withApplicant(parties.applicant());
    String submitted = certified.submitted(other);
    String signed = certified.signed(withApplicant(parties.applicant()));

    serve(SubjectKind.BODY, cast.body().approvalNo(), "REG-59", PenaltyMeasure.SUSPEND_BUSINESS);

    assertThat(
            refusedWith(() ->
                applicationReviews.accept(
                    submitted, GivenForms.applicationReview(today), cast.contractReviewer())))
        .extracting(Objection::reason)
        .contains(BodyRefusal.NOT_IN_FORCE);
    assertThat(refusedWith(() -> certified.submitted(withApplicant(parties.applicant()))))
        .extracting(Objection::reason)
        .contains(BodyRefusal.NOT_IN_FORCE);
    assertThat(refusedWith(() -> issuance.issue(signed, cast.certificateOfficer())))
        .extracting(Objection::reason)
        .contains(BodyRefusal.NOT_IN_FORCE);
    String surveillance = followUps.opened(CaseType.SURVEILLANCE, certificate, cast);
    assertThat(followUps.carriedOut(surveillance, cast)).isEqualTo(certificate);
    assertThat(certificates.find(certificate).orElseThrow().status())
        .isEqualTo(CertificateStatus.VALID);
  }

  @Test
  void a_revocation_reaches_standing_open_cases_register_watch_lists_and_who_answers_for_it() {
    String certificate = certified.certificate(cast);
    CertificateSummary issued = certificates.find(certificate).orElseThrow();
    String open = certified.inEvaluation(withApplicant(parties.applicant()));
    Actor adopter = parties.adopter();
    await().until(() -> register.find(certificate).isPresent());
    watches.add(List.of(certificate), "", adopter);

    String number =
        serve(SubjectKind.CERTIFICATE, certificate, "REG-61", PenaltyMeasure.REVOKE_APPROVAL);

    assertThat(bodies.find(cast.body().approvalNo()).orElseThrow().standing())
        .isEqualTo(BodyStanding.REVOKED);
    assertThat(cases.anybodys(open).orElseThrow().status()).isEqualTo(CaseStatus.TRANSFER_PENDING);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> {
          assertThat(register.find(certificate).orElseThrow().issuer().standing())
              .isEqualTo(BodyStanding.REVOKED);
          assertThat(watches.news(adopter))
              .extracting(NewsItem::news)
              .contains(WatchNews.ISSUER_STANDING);
        });
    assertThat(certificates.find(certificate).orElseThrow().status())
        .as("the certificate is the body's to act on: its issuer's standing says what it is worth")
        .isEqualTo(issued.status());
    assertThat(personal(cast.lead().id().toString()))
        .singleElement()
        .satisfies(lead ->
            assertThat(
                    search
                        .find(
                            lead.number(),
                            ProceedingKind.PENALTY_CASE,
                            PenaltyStatus.class,
                            department.inspector())
                        .orElseThrow()
                        .latest(CaseLead.class)
                        .orElseThrow()
                        .source())
                .isEqualTo(number));
  }

  @Test
  void the_person_who_answers_for_it_is_barred_for_five_years_everywhere() {
    serve(SubjectKind.PERSON, cast.lead().id().toString(), "REG-61P", PenaltyMeasure.BAR_PERSON);

    assertThat(people.find(cast.lead().id()).orElseThrow().status()).isEqualTo(PersonStatus.BARRED);
    assertThat(people.sanctionsOf(cast.lead().id()))
        .extracting(Sanction::lastDay)
        .containsExactly(today.plusYears(5).minusDays(1));
  }

  private List<Proceeding<PenaltyStatus>> personal(String person) {
    return search.openAbout(
        SubjectKind.PERSON, person, ProceedingKind.PENALTY_CASE, PenaltyStatus.class);
  }

  private String serve(SubjectKind kind, String subject, String item, PenaltyMeasure measure) {
    return given.served(
        department,
        cast.head(),
        kind,
        subject,
        GivenOversight.proposal(item, Circumstance.SEVERE, Penalty.of(measure)));
  }

  private GivenCast withApplicant(Actor applicant) {
    return new GivenCast(
        applicant,
        cast.body(),
        cast.lead(),
        cast.contractReviewer(),
        cast.head(),
        cast.schemeManager(),
        cast.reviewer(),
        cast.decisionMaker(),
        cast.certificateOfficer(),
        cast.member());
  }
}
