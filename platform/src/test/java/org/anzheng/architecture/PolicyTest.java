package org.anzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the nine clauses ask for, and what of it is there: a test and a page, or it is open. */
class PolicyTest {

  private static final List<Map<String, String>> CAPABILITIES =
      new Yaml().load(Project.read(Project.ROOT.resolve("docs/capabilities.yml")));

  private static final Set<String> TESTS = tests();
  private static final String WEB = webSources();

  @Test
  void the_policy_table_is_fresh() {
    GeneratedDoc.isFresh(
        "docs/policy.md",
        "# The nine clauses in the software\n\n"
            + "Made from `docs/capabilities.yml` by `PolicyTest`: done means that the test and the"
            + " page or endpoint exist.\n\n"
            + "| clause | capability | basis | test | page or endpoint | done or open |\n"
            + "|---|---|---|---|---|---|\n"
            + CAPABILITIES.stream().map(PolicyTest::row).collect(Collectors.joining()));
  }

  @Test
  void every_clause_has_capabilities() {
    assertThat(CAPABILITIES.stream().map(c -> String.valueOf((Object) c.get("clause"))))
        .contains("1", "2", "3", "4", "5", "6", "7", "8", "9");
  }

  @Test
  void what_is_named_is_there() {
    assertThat(CAPABILITIES)
        .filteredOn(c -> !text(c, "test").isEmpty())
        .allSatisfy(c -> assertThat(TESTS).contains(text(c, "test")));
    assertThat(CAPABILITIES)
        .filteredOn(c -> !text(c, "page").isEmpty())
        .allSatisfy(c -> assertThat(WEB).contains("\"" + text(c, "page") + "\""));
  }

  private static String row(Map<String, String> c) {
    boolean done = !text(c, "test").isEmpty() && !text(c, "page").isEmpty();
    return Stream.of(
            text(c, "clause"),
            text(c, "capability"),
            text(c, "basis"),
            text(c, "test"),
            text(c, "page"),
            done ? "done" : "open")
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String text(Map<String, String> capability, String key) {
    Object value = capability.get(key);
    return value == null ? "" : String.valueOf(value);
  }

  private static Set<String> tests() {
    return Stream.of("proof", "verifier", "postgres", "platform", "journeys", "bench")
        .map(m -> Project.ROOT.resolve(m).resolve("src/test/java"))
        .filter(Files::isDirectory)
        .flatMap(f -> Project.javaFiles(f).stream())
        .map(f -> f.getFileName().toString().replace(".java", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String webSources() {
    return Stream.of("web", "api", "trust")
        .map(Project.MAIN::resolve)
        .filter(Files::isDirectory)
        .flatMap(f -> Project.javaFiles(f).stream())
        .map(Project::read)
        .collect(Collectors.joining());
  }
}
