package org.anzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anzheng.kernel.Basis;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Every rule cites its clause, and every clause cited is on file. */
class BasisTest {

  private static final Map<String, Map<String, Object>> INSTRUMENTS =
      new Yaml().load(Project.read(Project.ROOT.resolve("docs/basis.yml")));

  @Test
  void every_citation_is_on_file() {
    List<String> unknown =
        Types.ofPlatform()
            .flatMap(t -> Stream.concat(Stream.of((CanBeAnnotated) t), t.getMembers().stream()))
            .filter(e -> e.isAnnotatedWith(Basis.class))
            .flatMap(
                e -> Arrays.stream(citations(e)).filter(c -> !onFile(c)).map(c -> c + " on " + e))
            .toList();

    assertThat(unknown).isEmpty();
  }

  @Test
  void every_transition_cites_its_clause() throws ReflectiveOperationException {
    List<String> bare = new ArrayList<>();
    for (Class<?> transition : Types.transitions()) {
      for (Object constant : transition.getEnumConstants()) {
        String name = ((Enum<?>) constant).name();
        if (!transition.getField(name).isAnnotationPresent(Basis.class)) {
          bare.add(transition.getSimpleName() + "." + name);
        }
      }
    }

    assertThat(bare).isEmpty();
  }

  @Test
  void every_class_of_rules_cites_a_clause() {
    assertThat(
            Types.ofPlatform()
                .filter(
                    t -> t.getSimpleName().endsWith("Rules") || t.getSimpleName().endsWith("Gate"))
                .filter(t -> !cites(t))
                .map(JavaClass::getName))
        .isEmpty();
  }

  private static boolean cites(JavaClass type) {
    return type.isAnnotatedWith(Basis.class)
        || type.getMembers().stream().anyMatch((JavaMember m) -> m.isAnnotatedWith(Basis.class));
  }

  private static String[] citations(CanBeAnnotated element) {
    return switch (element) {
      case JavaClass type -> type.getAnnotationOfType(Basis.class).value();
      case JavaMember member -> member.getAnnotationOfType(Basis.class).value();
      default -> new String[0];
    };
  }

  private static boolean onFile(String citation) {
    String[] parts = citation.split(":", 2);
    Map<String, Object> instrument = INSTRUMENTS.get(parts[0]);
    return instrument != null
        && (parts.length == 1
            || ((Map<?, ?>) instrument.getOrDefault("articles", Map.of())).containsKey(parts[1]));
  }
}
