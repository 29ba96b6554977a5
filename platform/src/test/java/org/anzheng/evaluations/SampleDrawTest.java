package org.anzheng.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anzheng.kernel.Refusal;
import org.junit.jupiter.api.Test;

class SampleDrawTest {

  private static final List<String> PROJECTS = List.of("项目一", "项目二", "项目三");

  @Test
  void the_same_seed_draws_the_same_project() {
    assertThat(draw("a1")).isEqualTo(draw("a1"));
  }

  @Test
  void every_project_can_be_drawn() {
    Set<String> drawn =
        IntStream.range(0, 60).mapToObj(i -> draw("seed" + i)).collect(Collectors.toSet());

    assertThat(drawn).containsExactlyInAnyOrderElementsOf(PROJECTS);
  }

  @Test
  void there_must_be_something_to_draw_from() {
    assertThatThrownBy(() -> SampleDraw.of(List.of(" "), "00", GivenFile.NOW))
        .isInstanceOf(Refusal.class);
  }

  private static String draw(String seed) {
    return SampleDraw.of(PROJECTS, seed, GivenFile.NOW).drawn();
  }
}
