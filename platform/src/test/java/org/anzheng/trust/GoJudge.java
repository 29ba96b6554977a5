package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The reader of Go's checksum database, which nobody here wrote. */
record GoJudge(Path program) {

  private static final Path PACKAGES = Path.of("/usr/share/gocode/src/golang.org/x/mod/sumdb");

  static boolean isThere() {
    return Files.isDirectory(PACKAGES)
        && Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(p -> Files.isExecutable(Path.of(p, "go")));
  }

  static void require() {
    String missing = "Go or golang-golang-x-mod-dev is not installed: its judgement is not heard";
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(isThere(), missing);
    }
    assumeTrue(isThere(), missing);
  }

  static GoJudge build(Path folder) throws Exception {
    Path program = folder.resolve("judge");
    Path source =
        Path.of(System.getProperty("anzheng.root"), "proof", "src", "test", "go", "judge.go");
    assertThat(run("go", "build", "-o", program.toString(), source.toString())).isEqualTo("0 ");
    return new GoJudge(program);
  }

  /** Exit code and what it said of a folder with a checkpoint and its tiles. */
  String judge(Path log, String vkey) throws Exception {
    return run(program.toString(), log.toString(), vkey);
  }

  private static String run(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("GO111MODULE", "off");
    builder.environment().put("GOPATH", "/usr/share/gocode");
    builder.environment().put("GOFLAGS", "");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return process.exitValue() + " " + output;
  }
}
