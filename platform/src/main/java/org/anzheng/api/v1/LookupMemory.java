package org.anzheng.api.v1;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.BodyEntryChanged;
import org.anzheng.register.CertificateEntryChanged;
import org.anzheng.register.Remembered;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 查询缓存: answers about certificates for a few seconds, and none beyond midnight. */
@Component
class LookupMemory {

  private static final int MOST = 10_000;

  private final Remembered<Answer> answers;
  private final Clock clock;

  LookupMemory(@Value("${anzheng.lookups.remembered-for}") Duration rememberedFor, Clock clock) {
    this.answers = new Remembered<>(MOST, rememberedFor, answer -> answer.day().equals(today()));
    this.clock = clock;
  }

  /**
   * 答复.
   *
   * @param day on which it was given: a certificate may be over on the next
   */
  record Answer(byte[] body, String tag, CertificateStatus status, LocalDate day) {}

  /** What was answered a moment ago, or what is read now; empty when there is no such one. */
  Optional<Answer> find(String number, Function<String, Optional<Answer>> read) {
    return answers.find(number, read);
  }

  LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  @EventListener
  void on(CertificateEntryChanged changed) {
    answers.forget(changed.number());
  }

  @EventListener
  void on(BodyEntryChanged changed) {
    answers.forgetAll();
  }
}
