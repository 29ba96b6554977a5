package org.anzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One Chinese term, one code name. */
class GlossaryTest {

  private static final Set<String> NOT_DOMAIN =
      Set.of("", "web", "api", "proof", "verifier", "postgres");

  private static final List<String> LINES =
      Project.read(Project.ROOT.resolve("docs/glossary.md"))
          .lines()
          .dropWhile(line -> !line.startsWith("|"))
          .toList();

  private static final Set<String> TERMS =
      LINES.stream().map(GlossaryTest::name).collect(Collectors.toSet());

  private static String name(String line) {
    String[] cells = line.split("\\|", -1);
    return cells.length > 2 ? cells[2].strip() : "";
  }

  @Test
  void every_line_is_a_term_and_stands_once() {
    assertThat(LINES).allMatch(line -> line.matches("\\|([^|]+\\|){5}")).doesNotHaveDuplicates();
  }

  @Test
  void every_public_domain_type_stands_in_the_glossary() {
    assertThat(
            Types.ofPlatform()
                .filter(t -> !NOT_DOMAIN.contains(Types.moduleOf(t)))
                .filter(t -> t.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(t -> t.isTopLevelClass())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .filter(name -> !TERMS.contains(name))
                .sorted())
        .isEmpty();
  }
}
