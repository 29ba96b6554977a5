package org.anzheng.supervision.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Nobody who acts on a case or a certificate waits for a rule. */
class SignalListenerTest {

  @Test
  void looks_after_the_commit_on_a_thread_and_in_a_transaction_of_its_own() {
    assertThat(Arrays.stream(SignalListener.class.getDeclaredMethods()))
        .filteredOn(method -> method.getName().equals("on"))
        .hasSize(5)
        .allSatisfy(SignalListenerTest::isApart);
  }

  private static void isApart(Method method) {
    assertThat(AnnotatedElementUtils.hasAnnotation(method, Async.class)).isTrue();
    assertThat(merged(method, TransactionalEventListener.class).phase())
        .isEqualTo(TransactionPhase.AFTER_COMMIT);
    assertThat(merged(method, Transactional.class).propagation())
        .isEqualTo(Propagation.REQUIRES_NEW);
  }

  private static <A extends Annotation> A merged(Method method, Class<A> type) {
    return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, type))
        .orElseThrow();
  }
}
