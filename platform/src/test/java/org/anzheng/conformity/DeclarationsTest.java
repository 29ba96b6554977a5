package org.anzheng.conformity;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.BusinessClock;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.ContinuationOrder;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenConformity;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.notices.Inbox;
import org.anzheng.notices.NoticeLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class DeclarationsTest {

  @Autowired Declarations declarations;
  @Autowired DeclarationYear year;
  @Autowired MatterSearch search;
  @Autowired CertificateSearch certificates;
  @Autowired Certificates kept;
  @Autowired Deadlines deadlines;
  @Autowired BusinessClock clock;
  @Autowired GivenCases cases;
  @Autowired Inbox inbox;

  private GivenCast cast;
  private String certificate;
  private LocalDate due;

  @BeforeEach
  void a_certificate_of_today() {
    cast = cases.cast();
    certificate = cases.certificate(cast);
    due = year.due(certificate).orElseThrow();
  }

  @AfterEach
  void real_time() {
    clock.release();
  }

  @Test
  void one_is_due_a_year_after_the_issue_and_starts_the_next_year() {
    assertThat(due).isEqualTo(certificates.find(certificate).orElseThrow().issuedOn().plusYears(1));
    assertThat(refusedWith(this::declare))
        .extracting(Objection::reason)
        .containsExactly(ConformityRefusal.TOO_EARLY);
    clock.holdAt(ChinaTime.startOf(due));
    String number = declare();
    assertThat(find(number).status()).isEqualTo(DeclarationStatus.MADE);
    assertThat(find(number).lateDays()).isZero();
    assertThat(year.due(certificate)).contains(due.plusYears(1));
    assertThat(refusedWith(this::declare))
        .extracting(Objection::reason)
        .containsExactly(ConformityRefusal.TOO_EARLY);
  }

  @Test
  void a_missing_one_is_warned_of_then_overdue_and_can_be_made_late() {
    pass(due);
    Matter<?> warned = search.about(certificate, cast.body().organisation()).getFirst();
    assertThat(warned.status()).isEqualTo(DeclarationStatus.WARNED);
    assertThat(inbox.of(cast.applicant(), 20))
        .extracting(NoticeLine::kind)
        .contains("DeclarationMissed");
    pass(warned.due().orElseThrow());
    assertThat(find(warned.number()).status()).isEqualTo(DeclarationStatus.OVERDUE);
    assertThat(declare()).isEqualTo(warned.number());
    assertThat(find(warned.number()).status()).isEqualTo(DeclarationStatus.MADE);
    assertThat(find(warned.number()).lateDays()).isEqualTo(17);
    assertThat(year.due(certificate)).contains(due.plusYears(1));
  }

  @Test
  void every_year_that_was_missed_is_made_up_for_the_oldest_first() {
    pass(due);
    // surveillance is kept every year, or the certificate would be suspended by rule
    kept.keep(
        certificate,
        new ContinuationOrder("WT-0000-000001", "03", due.plusDays(1)),
        cast.certificateOfficer());
    pass(due.plusYears(1));
    List<Matter<?>> missed = search.about(certificate, cast.body().organisation());
    assertThat(missed).extracting(Matter::lateDays).containsExactly(0, 0);
    assertThat(declare()).isEqualTo(missed.getLast().number());
    assertThat(declare()).isEqualTo(missed.getFirst().number());
    assertThat(find(missed.getLast().number()).lateDays()).isGreaterThan(365);
  }

  private String declare() {
    return declarations.declare(certificate, GivenConformity.declaration(), cast.applicant());
  }

  private void pass(LocalDate day) {
    clock.holdAt(ChinaTime.endOf(day));
    deadlines.runDue(clock.instant());
  }

  private Matter<?> find(String number) {
    return search.find(number, cast.applicant().organisation()).orElseThrow().matter();
  }
}
