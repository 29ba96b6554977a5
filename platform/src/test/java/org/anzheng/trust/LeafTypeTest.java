package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.anzheng.proof.LogAudit;
import org.junit.jupiter.api.Test;

/**
 * What the platform logs in the open is known to everybody who reads the log, in both languages.
 */
class LeafTypeTest {

  @Test
  void every_type_of_the_audit_is_one_of_the_platform() {
    assertThat(LogAudit.subjects().keySet())
        .isEqualTo(
            Arrays.stream(LeafType.values()).map(LeafType::code).collect(Collectors.toSet()));
  }

  @Test
  void every_type_is_known_to_the_script_that_reads_the_log_in_a_browser() throws IOException {
    String script = script("/static/js/proof/replay.js");
    assertThat(LeafType.values())
        .allSatisfy(t -> assertThat(script).contains("'" + t.code() + "'"));
  }

  private static String script(String name) throws IOException {
    try (InputStream file = Objects.requireNonNull(LeafTypeTest.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
