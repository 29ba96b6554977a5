package org.anzheng.conformity;

import static org.anzheng.given.GivenConformity.markCheck;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.BusinessClock;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class MarkChecksTest {

  @Autowired MarkChecks marks;
  @Autowired MatterSearch search;
  @Autowired Deadlines deadlines;
  @Autowired BusinessClock clock;
  @Autowired GivenCases cases;

  private GivenCast cast;
  private String certificate;

  @BeforeEach
  void a_certificate() {
    cast = cases.cast();
    certificate = cases.certificate(cast);
  }

  @AfterEach
  void real_time() {
    clock.release();
  }

  @Test
  void a_proper_use_is_on_record_and_asks_for_nothing() {
    String number =
        marks.check(
            certificate, markCheck(MarkFinding.PROPER, cases.today()), cast.certificateOfficer());
    assertThat(status(number)).isEqualTo(MarkCheckStatus.PROPER);
  }

  @Test
  void a_misuse_is_corrected_with_proof() {
    String number = misuse();
    UUID proof = cases.file(cast.applicant());
    MarkAnswer answer = new MarkAnswer("示例：已撤下", List.of(proof));
    marks.answer(number, answer, cast.applicant());
    marks.giveBack(number, "示例：缓存页面仍在", cast.certificateOfficer());
    marks.answer(number, answer, cast.applicant());
    marks.accept(number, "示例：已核实", cast.certificateOfficer());
    assertThat(status(number)).isEqualTo(MarkCheckStatus.CORRECTED);
  }

  @Test
  void what_stays_uncorrected_is_overdue_and_after_six_months_revocation_is_considered() {
    String number = misuse();
    Matter<?> asked = find(number);
    pass(asked.due().orElseThrow());
    assertThat(search.overdue(Optional.empty())).extracting(Matter::number).contains(number);
    assertThat(status(number)).isEqualTo(MarkCheckStatus.CORRECTION_ASKED);
    marks.considerSuspension(number, "0112", "示例：未按期纠正", cast.schemeManager());
    marks.conclude(number, "示例：先行约谈", cast.decisionMaker());
    assertThat(status(number)).isEqualTo(MarkCheckStatus.CORRECTION_ASKED);
    pass(ChinaTime.dateOf(asked.openedAt()).plusMonths(6));
    assertThat(status(number)).isEqualTo(MarkCheckStatus.REVOCATION_CONSIDERED);
  }

  private String misuse() {
    UUID shot = cases.file(cast.certificateOfficer());
    return marks.check(
        certificate,
        markCheck(MarkFinding.BEYOND_SCOPE, cases.today(), shot),
        cast.certificateOfficer());
  }

  private void pass(LocalDate day) {
    clock.holdAt(ChinaTime.endOf(day));
    deadlines.runDue(clock.instant());
  }

  private MatterStatus status(String number) {
    return find(number).status();
  }

  private Matter<?> find(String number) {
    return search.find(number, cast.body().organisation()).orElseThrow().matter();
  }
}
