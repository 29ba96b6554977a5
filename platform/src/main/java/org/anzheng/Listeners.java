package org.anzheng;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Where listeners run after a commit: a few at a time, so that they leave connections to those who
 * act, and from a queue that never makes a commit wait. A commit that waited would hold its
 * connection while the listener it waits for needs one: with enough people acting at once, nobody
 * would go on.
 */
@Configuration(proxyBeanMethods = false)
class Listeners {

  private static final int AT_A_TIME = 4;
  private static final int SECONDS_TO_FINISH = 20;

  /**
   * Beside the executor of the web, whose downloads may be slow. What is still queued at the stop
   * stays in the publication registry and runs at the next start.
   */
  @Bean(defaultCandidate = false)
  static ThreadPoolTaskExecutor listenerExecutor() {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setThreadNamePrefix("listener-");
    executor.setCorePoolSize(AT_A_TIME);
    executor.setMaxPoolSize(AT_A_TIME);
    executor.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
    return executor;
  }

  @Bean
  static AsyncConfigurer listenersAreAsync(
      @Qualifier("listenerExecutor") ThreadPoolTaskExecutor executor) {
    return new AsyncConfigurer() {
      @Override
      public Executor getAsyncExecutor() {
        return executor;
      }
    };
  }
}
