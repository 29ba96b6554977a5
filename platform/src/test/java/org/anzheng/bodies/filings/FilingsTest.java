package org.anzheng.bodies.filings;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenCases;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.anzheng.register.PublicFiling;
import org.anzheng.register.PublicFilings;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class FilingsTest {

  private static final Actor REGULATOR = GivenBodies.marketRegulator();

  @Autowired Filings filings;
  @Autowired FilingSearch search;
  @Autowired Deadlines deadlines;
  @Autowired PublicFilings register;
  @Autowired GivenBodies bodies;
  @Autowired GivenCases cases;
  @Autowired Clock clock;

  private GivenBody body;
  private Actor administrator;

  @BeforeEach
  void aBody() {
    body = bodies.approved("TA");
    administrator = body.as(Role.BODY_ADMINISTRATOR);
  }

  @Test
  void a_text_filed_in_time_is_public_and_acknowledged() {
    String number = filings.file(form(today().minusDays(30), Optional.empty()), administrator);
    assertThat(found(number).lateDays()).isZero();
    filings.acknowledge(number, "", REGULATOR);
    assertThat(found(number).status()).isEqualTo(FilingStatus.ACKNOWLEDGED);
    Awaitility.await()
        .untilAsserted(() ->
            assertThat(register.of(body.approvalNo()))
                .extracting(PublicFiling::number, PublicFiling::status)
                .containsExactly(
                    org.assertj.core.api.Assertions.tuple(number, FilingStatus.ACKNOWLEDGED)));
    assertThat(refusedWith(() -> filings.acknowledge(number, "", REGULATOR)))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  void a_late_text_is_taken_in_and_the_days_are_counted() {
    String number = filings.file(form(today().minusDays(33), Optional.empty()), administrator);
    assertThat(found(number).lateDays()).isEqualTo(3);
    assertThat(found(number).late()).isTrue();
  }

  @Test
  void what_was_announced_and_not_filed_is_overdue_and_stays_late() {
    String number =
        filings.announce(
            new FilingAnnouncement(FilingKind.IMPLEMENTING_DETAILS, "示例细则", today()),
            administrator);
    assertThat(found(number).overdue()).isFalse();
    LocalDate due = found(number).due();
    assertThat(due).isEqualTo(today().plusDays(30));
    deadlines.runDue(ChinaTime.endOf(due));
    assertThat(found(number).overdue()).isTrue();
    filings.file(number, form(today(), Optional.empty()), administrator);
    assertThat(found(number).status()).isEqualTo(FilingStatus.FILED);
    assertThat(found(number).late()).isTrue();
    assertThat(search.history(number))
        .extracting(FilingEvent::transition)
        .containsExactly(
            FilingTransition.ANNOUNCE, FilingTransition.MISS_TERM, FilingTransition.FILE_ANNOUNCED);
  }

  @Test
  void a_release_long_ago_is_overdue_as_soon_as_it_is_announced() {
    String number =
        filings.announce(
            new FilingAnnouncement(FilingKind.SELF_MADE_RULE, "示例", today().minusDays(60)),
            administrator);
    assertThat(found(number).overdue()).isTrue();
  }

  @Test
  void a_returned_text_is_mended_and_keeps_the_day_of_its_first_filing() {
    String number = filings.file(form(today(), Optional.empty()), administrator);
    assertThat(refusedWith(() -> filings.giveBack(number, " ", REGULATOR)))
        .extracting(Objection::reason)
        .containsExactly(FilingRefusal.REASONS_MISSING);
    filings.giveBack(number, "示例：缺抽样办法", REGULATOR);
    assertThat(found(number).reasons()).isEqualTo("示例：缺抽样办法");
    filings.file(number, form(today(), Optional.empty()), administrator);
    assertThat(found(number).status()).isEqualTo(FilingStatus.FILED);
    assertThat(found(number).filedOn()).contains(today());
    assertThat(found(number).lateDays()).isZero();
  }

  @Test
  void a_new_version_supersedes_the_old_one_and_is_not_superseded_twice() {
    String old = filings.file(form(today(), Optional.empty()), administrator);
    String next = filings.file(form(today(), Optional.of(old)), administrator);
    assertThat(found(old).status()).isEqualTo(FilingStatus.SUPERSEDED);
    assertThat(found(next).replaces()).contains(old);
    assertThat(refusedWith(() -> filings.file(form(today(), Optional.of(old)), administrator)))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.NOT_IN_THIS_STATE);
    filings.withdraw(next, "示例", administrator);
    assertThat(found(next).status().readable()).isFalse();
  }

  @Test
  void only_the_administrator_files_and_only_for_the_own_body() {
    String number = filings.file(form(today(), Optional.empty()), administrator);
    FilingForm form = form(today(), Optional.empty());
    assertThat(refusedWith(() -> filings.file(form, body.as(Role.BODY_HEAD))))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
    Actor stranger = bodies.approved("TA").as(Role.BODY_ADMINISTRATOR);
    assertThat(refusedWith(() -> filings.withdraw(number, "", stranger)))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.NOT_FOUND);
    assertThat(refusedWith(() -> filings.file(form(today(), Optional.of(number)), stranger)))
        .extracting(Objection::reason)
        .contains(KernelRefusal.NOT_FOUND);
    Actor unapproved =
        new Actor(
            UUID.randomUUID(), bodies.unapproved(), java.util.Set.of(Role.BODY_ADMINISTRATOR));
    assertThat(refusedWith(() -> filings.file(form, unapproved)))
        .extracting(Objection::reason)
        .containsExactly(FilingRefusal.NO_APPROVAL);
  }

  @Test
  void a_category_with_a_national_rule_takes_no_self_made_rule() {
    FilingForm own =
        new FilingForm(
            FilingKind.SELF_MADE_RULE,
            "示例规则",
            Optional.empty(),
            List.of("TA"),
            today(),
            today(),
            "示例",
            Optional.of(cases.file(administrator)),
            Optional.empty());
    assertThat(refusedWith(() -> filings.file(own, administrator)))
        .extracting(Objection::reason)
        .containsExactly(FilingRefusal.NATIONAL_RULE_EXISTS);
  }

  private FilingForm form(LocalDate released, Optional<String> replaces) {
    return new FilingForm(
        FilingKind.IMPLEMENTING_DETAILS,
        "示例实施细则",
        Optional.of("CSSC-R01:2023"),
        List.of("TA"),
        released,
        released.plusDays(60),
        "示例：审核方法与抽样",
        Optional.of(cases.file(administrator)),
        replaces);
  }

  private Filing found(String number) {
    return search.find(number).orElseThrow();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
