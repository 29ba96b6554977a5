package org.anzheng.evidence;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verifier of relying parties, run as they run it: a program of its own, on a file. */
final class Verifier {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path CLASSES =
      Path.of(System.getProperty("anzheng.root"), "verifier", "target", "classes");

  private Verifier() {}

  /** What it said. */
  record Answer(int exit, JsonNode json) {

    /** Outcome and reason of each property. */
    Map<String, String> verdicts() {
      return json.path("verdicts").values().stream()
          .collect(
              Collectors.toMap(
                  verdict -> verdict.path("property").asString(),
                  verdict ->
                      verdict.path("outcome").asString() + " " + verdict.path("code").asString()));
    }

    String stated(String label) {
      return json.path("content").path(label).asString();
    }
  }

  static Answer verify(Path file, Path root, String... more) {
    requireBuilt();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                CLASSES + ":" + System.getProperty("java.class.path"),
                "org.anzheng.verifier.Verify",
                file.toString(),
                "--root",
                root.toString(),
                "--json"));
    command.addAll(List.of(more));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(process.waitFor(), JSON.readTree(said));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void requireBuilt() {
    boolean there = Files.isDirectory(CLASSES);
    String missing = "the verifier is not built";
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(there, missing);
    }
    assumeTrue(there, missing);
  }
}
