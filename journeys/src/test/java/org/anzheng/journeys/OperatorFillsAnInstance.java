package org.anzheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.RunningPlatform.Outcome;
import org.junit.jupiter.api.Test;

/**
 * An empty instance is filled with certificates, each journalled and published: afterwards log,
 * records, status lists and register agree. An instance that is not empty stays as it is.
 */
class OperatorFillsAnInstance {

  private static final int CERTIFICATES = 2_500;

  @Test
  void and_log_and_register_agree() throws IOException {
    try (RunningPlatform platform = RunningPlatform.empty()) {
      Outcome generated = platform.generate(CERTIFICATES);
      assertThat(generated.exit()).as(generated.output()).isZero();
      assertThat(generated.output()).contains(Integer.toString(CERTIFICATES));
      platform.startAgain();
      Outcome fsck = platform.fsck();
      assertThat(fsck.exit()).as(fsck.output()).isZero();
      assertThat(Files.readString(platform.fetch("/api/v1/certificates?limit=1&facets=true")))
          .contains("CSSC-");
      assertThat(platform.generate(1).exit()).isEqualTo(2);
      platform.startAgain();
    }
  }
}
