package org.anzheng.trust;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which authority stamps the log's checkpoints, and how often.
 *
 * @param url where it answers to RFC 3161 over HTTP; without it nothing is stamped
 * @param certificate PEM file with its certificate or the one that vouches for it
 * @param every from one stamp to the next; a day unless said otherwise
 */
@ConfigurationProperties("anzheng.log.timestamp")
record TimeStampSettings(@Nullable URI url, @Nullable Path certificate, @Nullable Duration every) {

  Optional<URI> authority() {
    return Optional.ofNullable(url);
  }

  Optional<Path> trusted() {
    return Optional.ofNullable(certificate);
  }

  Duration pause() {
    return every == null ? Duration.ofDays(1) : every;
  }
}
