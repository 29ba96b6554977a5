package org.anzheng.trust;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of the log. */
@Configuration(proxyBeanMethods = false)
class TrustWiring {

  @Bean
  LogClock logClock() {
    return new LogClock(InstantSource.system());
  }

  @Bean
  ShardFolders shardFolders(LogSettings settings) {
    return new ShardFolders(settings.log());
  }

  @Bean
  Anchor anchor(LogSettings settings) {
    return new Anchor(settings.anchor());
  }

  @Bean
  LogKeys logKeys(LogSettings settings) {
    return new LogKeys(settings.keys(), settings.host());
  }

  @Bean
  Sequencer sequencer(
      @Qualifier("sequencer") DataSource database,
      ShardFolders folders,
      Anchor anchor,
      LogKeys keys,
      TrustListFile trustList,
      LogClock clock) {
    LogSigner signer = new AnnouncedKeys(keys, trustList);
    return new Sequencer(database, folders, anchor, signer, clock, StepListener.none());
  }
}
