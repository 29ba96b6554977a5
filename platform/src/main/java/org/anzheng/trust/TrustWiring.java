package org.anzheng.trust;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.anzheng.kernel.Sealer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of the log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  WitnessSettings.class,
  TimeStampSettings.class,
  StaticPlaneSettings.class
})
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
  Anchor anchor(LogSettings settings, StaticPlaneSettings elsewhere) {
    return new Anchor(settings.anchor(), elsewhere.anchorStore().map(AnchorObject::new));
  }

  @Bean
  WithdrawnKeys withdrawnKeys(LogSettings settings) {
    return new WithdrawnKeys(settings.keys().resolve("withdrawn.txt"));
  }

  @Bean
  RootHolders rootHolders(@Value("${anzheng.trust.roots:}") String file) {
    return new RootHolders(Optional.of(file).filter(f -> !f.isBlank()).map(Path::of));
  }

  @Bean
  LogKeys logKeys(LogSettings settings, WithdrawnKeys withdrawn) {
    return new LogKeys(settings.keys(), settings.host(), withdrawn);
  }

  @Bean
  TokenKeys tokenKeys(LogSettings settings, Sealer sealer, WithdrawnKeys withdrawn) {
    return new SealedKeys(settings.tokenKeys(), sealer, withdrawn);
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
