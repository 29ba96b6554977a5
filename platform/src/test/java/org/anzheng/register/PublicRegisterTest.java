package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PublicRegisterTest {

  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);

  @Autowired PublicRegister register;
  @Autowired GivenIssued given;
  @Autowired CertificateSearch certificates;
  @Autowired CertificateRegisterStore store;
  @Autowired HistoryStore history;

  @Test
  void answers_for_the_end_of_any_past_day() {
    Issued issued = given.on(ISSUED, "示例历史网络公司");
    given.suspend(issued, LocalDate.of(2025, 6, 10), LocalDate.of(2025, 9, 9));
    given.restore(issued, LocalDate.of(2025, 7, 1));
    given.revoke(issued, LocalDate.of(2026, 2, 2));
    given.await(issued.number(), CertificateStatus.REVOKED);

    assertThat(register.asOf(issued.number(), ISSUED.minusDays(1))).isEmpty();
    assertThat(statusOn(issued, ISSUED)).isEqualTo(CertificateStatus.VALID);
    assertThat(statusOn(issued, LocalDate.of(2025, 6, 9))).isEqualTo(CertificateStatus.VALID);
    assertThat(statusOn(issued, LocalDate.of(2025, 6, 10))).isEqualTo(CertificateStatus.SUSPENDED);
    assertThat(statusOn(issued, LocalDate.of(2025, 6, 30))).isEqualTo(CertificateStatus.SUSPENDED);
    assertThat(statusOn(issued, LocalDate.of(2025, 7, 1))).isEqualTo(CertificateStatus.VALID);
    assertThat(statusOn(issued, LocalDate.of(2026, 2, 2))).isEqualTo(CertificateStatus.REVOKED);
    CertificateEntry suspended = on(issued, LocalDate.of(2025, 6, 10));
    assertThat(suspended.suspendedUntil()).contains(LocalDate.of(2025, 9, 9));
    assertThat(suspended.reason()).contains("suspend:0111@2018");
    assertThat(suspended.history()).hasSize(2);
  }

  @Test
  void counts_expiry_before_the_event_that_records_it() {
    CertificateEntry entry = register.find(given.on(ISSUED, "示例到期网络公司").number()).orElseThrow();
    assertThat(
            CertificateDraft.isExpired(
                CertificateStatus.SUSPENDED,
                entry.validTo(),
                ChinaTime.endOf(entry.validTo()).minusNanos(1)))
        .isFalse();
    assertThat(
            CertificateDraft.isExpired(
                CertificateStatus.VALID, entry.validTo(), ChinaTime.endOf(entry.validTo())))
        .isTrue();
    assertThat(
            CertificateDraft.isExpired(
                CertificateStatus.REVOKED, entry.validTo(), ChinaTime.endOf(entry.validTo())))
        .isFalse();
  }

  @Test
  void many_readers_at_once_do_not_wait_for_each_other() throws Exception {
    String number = given.on(ISSUED, "示例众读网络公司").number();
    try (ExecutorService readers = Executors.newFixedThreadPool(64)) {
      List<Future<Boolean>> answers = new ArrayList<>();
      for (int reader = 0; reader < 2000; reader++) {
        answers.add(readers.submit(() -> register.find(number).isPresent()));
      }
      for (Future<Boolean> answer : answers) {
        assertThat(answer.get(20, TimeUnit.SECONDS)).isTrue();
      }
    }
  }

  @Test
  void may_be_written_twice() {
    String number = given.on(ISSUED, "示例重复网络公司").number();
    CertificateEntry before = register.find(number).orElseThrow();

    history.save(certificates.histories(Set.of(number)));
    store.save(
        List.of(
            new RegisterLine(
                certificates.find(number).orElseThrow(), before.content().holderUscc(), Set.of())));

    CertificateEntry after = register.find(number).orElseThrow();
    assertThat(after.history()).isEqualTo(before.history());
    assertThat(after.content()).isEqualTo(before.content());
  }

  @Test
  void finds_by_any_two_neighbouring_characters_by_code_and_by_number() {
    String unique = "珞" + UUID.randomUUID().toString().substring(0, 4) + "珈";
    String number = given.on(ISSUED, "示例" + unique + "安全服务（北京）有限公司").number();
    String uscc = register.find(number).orElseThrow().content().holderUscc().orElseThrow();

    assertThat(found(unique)).containsExactly(number);
    assertThat(found(uscc)).containsExactly(number);
    assertThat(found(number)).containsExactly(number);
    assertThat(found("珈安")).contains(number);
    assertThat(found("(北京)有限公司")).contains(number);
    assertThat(found("珈")).isEmpty();
    assertThat(found("%_")).isEmpty();
  }

  @Test
  void pages_by_cursor_without_gap_or_repetition() {
    String unique = "翎" + UUID.randomUUID().toString().substring(0, 6);
    for (int i = 0; i < 3; i++) {
      given.on(ISSUED, unique + "公司" + i);
    }
    SearchResult first = register.search(SearchQuery.of(unique, 2));
    SearchResult second = register.search(SearchQuery.of(unique, 2).after(first.next()));

    assertThat(first.total()).isEqualTo(3);
    assertThat(first.lines()).hasSize(2);
    assertThat(second.lines()).hasSize(1).doesNotContainAnyElementsOf(first.lines());
    assertThat(second.next()).isEmpty();
  }

  private java.util.List<String> found(String q) {
    return register.search(SearchQuery.of(q, 50)).lines().stream().map(SearchLine::number).toList();
  }

  private CertificateStatus statusOn(Issued issued, LocalDate day) {
    return on(issued, day).status();
  }

  private CertificateEntry on(Issued issued, LocalDate day) {
    return register.asOf(issued.number(), day).orElseThrow();
  }
}
