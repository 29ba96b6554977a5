package org.anzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One Chinese term, one code name. */
class GlossaryTest {

  private static final Set<String> NOT_DOMAIN =
      Set.of("", "web", "api", "proof", "verifier", "postgres");

  private static final Set<String> TERMS =
      Project.read(Project.ROOT.resolve("docs/glossary.md"))
          .lines()
          .filter(line -> line.startsWith("|"))
          .map(line -> line.split("\\|")[2].strip())
          .collect(Collectors.toSet());

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
