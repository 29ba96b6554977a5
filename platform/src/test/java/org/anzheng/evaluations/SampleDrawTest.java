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

  private static final List<String> PROJECTS = List.of("示例政务云运维项目", "示例银行安全评估项目", "示例医院咨询项目");

  /** Computed with {@code printf '...' | sha256sum}, as the page of the draws tells one to. */
  @Test
  void a_draw_can_be_repeated_with_a_shell() {
    SampleDraw draw = draw(2, "00ff");

    assertThat(draw.listHash())
        .isEqualTo("3616b4fa32129720e21c2ee8e9b8c6465c4ab4729eac970461b8ef91763650bd");
    assertThat(SampleLottery.tickets(draw.candidates(), draw.listHash(), draw.seed()))
        .extracting(SampleLottery.Ticket::number)
        .containsExactly(
            "02a5cf8a8abd27ddd32a3ae8b801658b4ba2ea0e196b988f9093a72a3fc7348d",
            "996ba637baea83c6e3bfc656b83f5190f66a8346f4a77fa7fc31c960c228a493",
            "ed657af904ba168b2a2a022d9626498e63db4f62058b7eca127673a8c092085c");
    assertThat(draw.drawn()).containsExactly("示例医院咨询项目", "示例银行安全评估项目");
    assertThat(draw.repeated()).isEqualTo(DrawVerdict.SAME);
  }

  @Test
  void whoever_changes_list_seed_or_result_is_found_out() {
    SampleDraw draw = draw(1, "00ff");
    List<String> longer = List.of("示例政务云运维项目", "示例银行安全评估项目", "示例医院咨询项目", "示例项目四");

    assertThat(with(longer, draw.seed(), draw.drawn(), draw.method()).repeated())
        .isEqualTo(DrawVerdict.DIFFERENT);
    assertThat(with(PROJECTS, "00fe", List.of("示例银行安全评估项目"), draw.method()).repeated())
        .isEqualTo(DrawVerdict.DIFFERENT);
    assertThat(with(PROJECTS, draw.seed(), draw.drawn(), "anzheng/draw/0").repeated())
        .isEqualTo(DrawVerdict.OTHER_METHOD);
  }

  @Test
  void every_project_can_be_drawn_and_none_twice() {
    Set<String> drawn =
        IntStream.range(0, 60)
            .mapToObj(i -> draw(1, "seed" + i).drawn().getFirst())
            .collect(Collectors.toSet());

    assertThat(drawn).containsExactlyInAnyOrderElementsOf(PROJECTS);
    assertThat(draw(7, "00").drawn()).containsExactlyInAnyOrderElementsOf(PROJECTS);
  }

  @Test
  void the_list_has_something_to_draw_from_nothing_twice_and_an_end() {
    assertThat(SampleDraw.frozen(List.of(" 项目一 ", "", "项目二"))).containsExactly("项目一", "项目二");
    assertThatThrownBy(() -> SampleDraw.frozen(List.of(" "))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> SampleDraw.frozen(List.of("项目一", "项目一 ")))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reason()).isEqualTo(EvaluationRefusal.CANDIDATE_TWICE));
    List<String> endless = IntStream.rangeClosed(0, 1000).mapToObj(i -> "项目" + i).toList();
    assertThatThrownBy(() -> SampleDraw.frozen(endless))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reason()).isEqualTo(EvaluationRefusal.TOO_MANY_CANDIDATES));
  }

  private static SampleDraw draw(int size, String seed) {
    return SampleDraw.of(SampleKind.PROJECTS, PROJECTS, size, "", seed, GivenFile.NOW);
  }

  private static SampleDraw with(
      List<String> list, String seed, List<String> drawn, String method) {
    return new SampleDraw(
        SampleKind.PROJECTS,
        method,
        list,
        draw(1, "00ff").listHash(),
        seed,
        drawn,
        "",
        GivenFile.NOW);
  }
}
