package org.anzheng.trust;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of the log. */
@Configuration(proxyBeanMethods = false)
class TrustSettings {

  @Bean
  LogClock logClock() {
    return new LogClock(InstantSource.system());
  }
}
