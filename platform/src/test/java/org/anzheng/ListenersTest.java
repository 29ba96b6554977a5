package org.anzheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.task.AsyncTaskExecutor;

@PlatformTest
class ListenersTest {

  @Autowired ApplicationContext context;

  @Test
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void slow_listeners_never_make_a_commit_wait() throws InterruptedException {
    AsyncTaskExecutor listeners = context.getBean("listenerExecutor", AsyncTaskExecutor.class);
    CountDownLatch slow = new CountDownLatch(1);
    CountDownLatch heard = new CountDownLatch(100);

    IntStream.range(0, 100)
        .forEach(i ->
            listeners.execute(() -> {
              awaitQuietly(slow);
              heard.countDown();
            }));

    assertThat(heard.getCount()).isEqualTo(100);
    slow.countDown();
    assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void downloads_have_threads_of_their_own() {
    assertThat(context.getBean("applicationTaskExecutor"))
        .isNotSameAs(context.getBean("listenerExecutor"));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
