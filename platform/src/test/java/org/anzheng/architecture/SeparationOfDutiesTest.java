package org.anzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 职责分离: every rule by its number has a class that carries it and a test that shows it. */
class SeparationOfDutiesTest {

  private static final int RULES = 15;

  private static final Path TESTS = Project.ROOT.resolve("platform/src/test/java/org/anzheng");

  private record Line(String id, String rule, String test) {}

  @Test
  void every_rule_names_its_number_and_so_does_its_test() {
    for (Line line : lines()) {
      assertThat(names(Project.MAIN.resolve(line.rule() + ".java"), line.id()))
          .as(line.rule() + " says that it is " + line.id())
          .isTrue();
      assertThat(Project.read(Project.MAIN.resolve(line.rule() + ".java")))
          .as(line.rule() + " says on what basis")
          .contains("@Basis(");
      assertThat(names(TESTS.resolve(line.test() + ".java"), line.id()))
          .as(line.test() + " says that it shows " + line.id())
          .isTrue();
    }
  }

  @Test
  void every_number_is_carried() {
    Set<String> all =
        IntStream.rangeClosed(1, RULES).mapToObj(n -> "SOD-" + n).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>(all);
    lines().forEach(line -> missing.remove(line.id()));
    assertThat(missing).isEmpty();
    assertThat(all).containsAll(lines().stream().map(Line::id).toList());
  }

  /** As a number in a comment, or as the beginning of the name of a test. */
  private static boolean names(Path file, String id) {
    String underscored = id.toLowerCase(Locale.ROOT).replace('-', '_');
    return Pattern.compile("(" + id + "|" + underscored + ")(?![0-9])")
        .matcher(Project.read(file))
        .find();
  }

  private static List<Line> lines() {
    return Project.read(Project.ROOT.resolve("platform/src/test/resources/sod.csv"))
        .lines()
        .filter(line -> line.startsWith("SOD-"))
        .map(line -> line.split(",", -1))
        .map(cell -> new Line(cell[0], cell[1], cell[2]))
        .toList();
  }
}
