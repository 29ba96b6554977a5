package org.anzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.junit.jupiter.api.Test;

/** Diagram and who-may-what table of each lifecycle, made from its enum. */
class LifecyclesTest {

  @Test
  void the_pictures_of_the_lifecycles_are_fresh() {
    assertThat(Types.transitions()).isNotEmpty();
    Types.transitions()
        .forEach(
            type -> GeneratedDoc.isFresh("docs/lifecycles/" + fileName(type) + ".md", page(type)));
  }

  private static String fileName(Class<?> type) {
    return type.getSimpleName()
        .replace("Transition", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static String page(Class<?> type) {
    List<Transition<?>> all =
        Arrays.stream(type.getEnumConstants()).<Transition<?>>map(c -> (Transition<?>) c).toList();
    return "# "
        + type.getSimpleName().replace("Transition", "")
        + "\n\nMade from `"
        + type.getName()
        + "` by `LifecyclesTest`.\n\n```mermaid\nstateDiagram-v2\n"
        + all.stream().map(LifecyclesTest::edges).collect(Collectors.joining())
        + "```\n\n| what | from | to | who | basis |\n|---|---|---|---|---|\n"
        + all.stream().map(t -> row(type, t)).collect(Collectors.joining());
  }

  private static String edges(Transition<?> transition) {
    if (transition.from().isEmpty()) {
      return "  [*] --> " + transition.to() + ": " + transition.name() + "\n";
    }
    return sorted(transition)
        .map(f -> "  " + f + " --> " + target(transition, f) + ": " + transition.name() + "\n")
        .collect(Collectors.joining());
  }

  private static String row(Class<?> type, Transition<?> transition) {
    String from = sorted(transition).map(Enum::name).collect(Collectors.joining(", "));
    String who =
        transition.by().stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    String to = transition.keepsStatus() ? "(same)" : transition.to().toString();
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            transition.name(), from.isEmpty() ? "-" : from, to, who, basis(type, transition));
  }

  private static java.util.stream.Stream<? extends Enum<?>> sorted(Transition<?> transition) {
    return transition.from().stream()
        .map(f -> (Enum<?>) f)
        .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()));
  }

  private static String target(Transition<?> transition, Enum<?> from) {
    return transition.keepsStatus() ? from.name() : transition.to().toString();
  }

  private static String basis(Class<?> type, Transition<?> transition) {
    try {
      Basis basis = type.getField(transition.name()).getAnnotation(Basis.class);
      return basis == null ? "" : String.join(", ", basis.value());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
