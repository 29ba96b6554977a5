package org.anzheng.api.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.api.v1.LookupMemory.Answer;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.register.BodyEntryChanged;
import org.anzheng.register.CertificateEntryChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class LookupMemoryTest {

  private static final String NUMBER = "CSSC-2026-TA-0000001";

  private final Moving clock = new Moving(Instant.parse("2026-12-31T15:59:58Z"));
  private final LookupMemory memory = new LookupMemory(Duration.ofMinutes(1), clock);

  @BeforeEach
  void begin() {
    TransactionSynchronizationManager.initSynchronization();
  }

  @AfterEach
  void end() {
    TransactionSynchronizationManager.clear();
  }

  @Test
  void an_answer_is_repeated_until_midnight_in_china() {
    memory.remember(NUMBER, answer(), memory.changes());
    assertThat(memory.find(NUMBER)).isPresent();

    clock.now = clock.now.plusSeconds(2);
    assertThat(memory.find(NUMBER)).isEmpty();
  }

  @Test
  void a_change_is_forgotten_before_it_is_committed_and_until_it_is() {
    memory.remember(NUMBER, answer(), memory.changes());
    memory.on(suspended());
    assertThat(memory.find(NUMBER)).isEmpty();

    memory.remember(NUMBER, answer(), memory.changes());
    assertThat(memory.find(NUMBER)).as("read before the commit").isEmpty();
    commit();
    memory.remember(NUMBER, answer(), memory.changes());
    assertThat(memory.find(NUMBER)).isPresent();
  }

  @Test
  void what_was_read_before_a_change_is_not_remembered_after_it() {
    long before = memory.changes();
    memory.on(suspended());
    commit();
    memory.remember(NUMBER, answer(), before);
    assertThat(memory.find(NUMBER)).isEmpty();
  }

  @Test
  void what_becomes_of_a_body_makes_everything_forgotten() {
    memory.remember(NUMBER, answer(), memory.changes());
    memory.on(
        new BodyEntryChanged(
            UUID.randomUUID(),
            "CNCA-R-2026-001",
            "示例机构",
            "Example",
            BodyStanding.REVOKED,
            Set.of(),
            LocalDate.of(2026, 12, 31)));
    assertThat(memory.find(NUMBER)).isEmpty();
    commit();
    assertThat(memory.find(NUMBER)).isEmpty();
  }

  private static void commit() {
    TransactionSynchronizationManager.getSynchronizations()
        .forEach(s -> s.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
    TransactionSynchronizationManager.clear();
    TransactionSynchronizationManager.initSynchronization();
  }

  private Answer answer() {
    return new Answer(
        "{}".getBytes(StandardCharsets.UTF_8),
        "application/json",
        "\"1\"",
        CertificateStatus.VALID,
        memory.today());
  }

  private static CertificateEntryChanged suspended() {
    return new CertificateEntryChanged(
        UUID.randomUUID(),
        NUMBER,
        "CertificateSuspended",
        Optional.of(CertificateStatus.VALID),
        CertificateStatus.SUSPENDED,
        Optional.empty(),
        Instant.EPOCH,
        "示例公司",
        Optional.empty(),
        "CNCA-R-2026-001",
        LocalDate.of(2028, 1, 1));
  }

  private static final class Moving extends Clock {

    private Instant now;

    Moving(Instant now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
