package org.anzheng.trust;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.anzheng.kernel.Sealer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of the log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WitnessSettings.class)
class TrustWiring {

  @Bean
  LogSettings logSettings(
      @Value("${anzheng.data}") Path data,
      @Value("${anzheng.log.anchor:${anzheng.data}/anchor}") Path anchor,
      @Value("${anzheng.public-url}") URI publicUrl) {
    return new LogSettings(data, anchor, publicUrl);
  }

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
  TokenKeys tokenKeys(LogSettings settings, Sealer sealer) {
    return new SealedKeys(settings.tokenKeys(), sealer);
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
