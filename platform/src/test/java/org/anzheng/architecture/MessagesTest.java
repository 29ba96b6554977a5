package org.anzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

/** Chinese and English land together, and every "no" has its sentence. */
class MessagesTest {

  private static final Set<String> CHINESE = keys("_zh_CN.properties");
  private static final Set<String> ENGLISH = keys("_en.properties");

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(CHINESE).isNotEmpty().isEqualTo(ENGLISH);
  }

  @Test
  void every_refusal_has_a_sentence() {
    assertThat(
            Types.reasons().stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> "refusal." + ((Reason) constant).code())
                .filter(key -> !CHINESE.contains(key)))
        .isEmpty();
  }

  @Test
  void every_status_transition_and_role_has_a_name() {
    List<Class<?>> types = new ArrayList<>(Types.statuses());
    types.addAll(Types.transitions());
    types.add(Role.class);
    assertThat(
            types.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()).map(c -> key(type, c)))
                .filter(key -> !CHINESE.contains(key)))
        .isEmpty();
  }

  @Test
  void no_sentence_is_empty() {
    for (String suffix : List.of("_zh_CN.properties", "_en.properties")) {
      assertThat(all(suffix).values()).noneMatch(v -> v.toString().isBlank());
    }
  }

  @Test
  void a_key_stands_once() throws IOException {
    for (String suffix : List.of("_zh_CN.properties", "_en.properties")) {
      Set<String> seen = new TreeSet<>();
      try (Stream<Path> files = Files.list(Project.MESSAGES)) {
        for (Path file : files.filter(f -> f.toString().endsWith(suffix)).toList()) {
          assertThat(Files.readAllLines(file))
              .filteredOn(line -> line.indexOf('=') > 0 && !line.startsWith("#"))
              .extracting(line -> line.substring(0, line.indexOf('=')))
              .allSatisfy(key -> assertThat(seen.add(key)).as(key + " once more").isTrue());
        }
      }
    }
  }

  private static String key(Class<?> type, Object constant) {
    return "enum." + type.getSimpleName() + "." + ((Enum<?>) constant).name();
  }

  private static Set<String> keys(String suffix) {
    return new TreeSet<>(all(suffix).stringPropertyNames());
  }

  private static Properties all(String suffix) {
    Properties properties = new Properties();
    try (Stream<Path> files = Files.list(Project.MESSAGES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(suffix)).toList()) {
        try (Reader reader = Files.newBufferedReader(file)) {
          properties.load(reader);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return properties;
  }
}
