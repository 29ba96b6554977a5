package org.anzheng.api.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.anzheng.api.v1.LookupMemory.Answer;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.register.BodyEntryChanged;
import org.anzheng.register.CertificateEntryChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class LookupMemoryTest {

  private static final String NUMBER = "CSSC-2026-TA-0000001";

  private final AtomicReference<Instant> time =
      new AtomicReference<>(Instant.parse("2026-12-31T15:59:58Z"));
  private final InstantSource clock = time::get;
  private final LookupMemory memory =
      new LookupMemory(Duration.ofMinutes(1), clock.withZone(ZoneOffset.UTC));

  @BeforeEach
  void begin() {
    TransactionSynchronizationManager.initSynchronization();
    memory.find(NUMBER, number -> Optional.of(answer()));
  }

  @AfterEach
  void end() {
    TransactionSynchronizationManager.clear();
  }

  @Test
  void an_answer_is_repeated_until_midnight_in_china() {
    assertThat(remembered()).isTrue();
    time.set(time.get().plusSeconds(2));
    assertThat(remembered()).isFalse();
  }

  @Test
  void what_becomes_of_a_certificate_makes_it_forgotten() {
    memory.on(suspended());
    assertThat(remembered()).isFalse();
  }

  @Test
  void what_becomes_of_a_body_makes_everything_forgotten() {
    memory.on(
        new BodyEntryChanged(
            UUID.randomUUID(),
            "CNCA-R-2026-001",
            "示例机构",
            "Example",
            BodyStanding.REVOKED,
            Set.of(),
            LocalDate.of(2026, 12, 31)));
    assertThat(remembered()).isFalse();
  }

  private boolean remembered() {
    return memory.find(NUMBER, number -> Optional.empty()).isPresent();
  }

  private Answer answer() {
    return new Answer(
        "{}".getBytes(StandardCharsets.UTF_8), "\"1\"", CertificateStatus.VALID, memory.today());
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
}
