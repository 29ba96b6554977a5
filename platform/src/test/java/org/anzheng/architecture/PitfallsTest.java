package org.anzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every pitfall of docs/pitfalls.md has tests, and each of them is there. */
class PitfallsTest {

  private static final Pattern NAMED = Pattern.compile("`([A-Za-z0-9]+Test)\\.([A-Za-z0-9_]+)`");

  @Test
  void what_is_named_is_there() {
    Map<String, String> tests =
        Stream.of("proof", "verifier", "witness", "platform")
            .flatMap(module -> testsOf(Project.ROOT.resolve(module).resolve("src/test/java")))
            .collect(
                Collectors.toMap(
                    file -> file.getFileName().toString(), Project::read, (a, b) -> a + b));
    List<String> rows =
        Project.read(Project.ROOT.resolve("docs/pitfalls.md"))
            .lines()
            .filter(line -> line.matches("\\| [0-9]+ .*"))
            .toList();
    assertThat(rows).hasSize(25);
    for (String row : rows) {
      List<MatchResult> named = NAMED.matcher(row).results().toList();
      assertThat(named).as(row).isNotEmpty();
      assertThat(named)
          .allSatisfy(test ->
              assertThat(tests.getOrDefault(test.group(1) + ".java", ""))
                  .as(test.group())
                  .contains(" void " + test.group(2) + "("));
    }
  }

  private static Stream<Path> testsOf(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith("Test.java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
