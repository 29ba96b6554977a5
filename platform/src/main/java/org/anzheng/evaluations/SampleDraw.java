package org.anzheng.evaluations;

import java.time.Instant;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.springframework.modulith.NamedInterface;

/**
 * 样本抽取记录: what was drawn at random from a frozen list, repeatable by anybody from what stands here.
 *
 * @param method how it was drawn, see {@link SampleLottery}
 * @param candidates the list, in the order in which it was frozen
 * @param listHash SHA-256 of the list, hexadecimal
 * @param seed hexadecimal; made by the platform after the list was frozen
 * @param drawn the winners, in the order of their tickets
 * @param rule the rule version that said how many; blank where none did
 */
@NamedInterface("reads")
public record SampleDraw(
    SampleKind kind,
    String method,
    List<String> candidates,
    String listHash,
    String seed,
    List<String> drawn,
    String rule,
    Instant at) {

  static final int MOST_CANDIDATES = 1000;

  public SampleDraw {
    candidates = List.copyOf(candidates);
    drawn = List.copyOf(drawn);
  }

  /** Draws some of the candidates; all of them where there are no more. */
  @Basis({"ccrc:audit", "iaf-md1:sampling"})
  static SampleDraw of(
      SampleKind kind, List<String> candidates, int size, String rule, String seed, Instant now) {
    String listHash = SampleLottery.listHash(candidates);
    return new SampleDraw(
        kind,
        SampleLottery.METHOD,
        candidates,
        listHash,
        seed,
        SampleLottery.draw(candidates, listHash, seed, size),
        rule,
        now);
  }

  /** The list as it is frozen: without blank lines and surrounding space, nothing twice. */
  static List<String> frozen(List<String> typed) {
    List<String> named = typed.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
    Fields fields =
        new Fields()
            .when(named.isEmpty(), "candidates", KernelRefusal.REQUIRED)
            .when(
                named.stream().distinct().count() < named.size(),
                "candidates",
                EvaluationRefusal.CANDIDATE_TWICE)
            .when(
                named.size() > MOST_CANDIDATES,
                "candidates",
                EvaluationRefusal.TOO_MANY_CANDIDATES,
                MOST_CANDIDATES);
    named.stream().limit(MOST_CANDIDATES).forEach(each -> fields.line("candidates", each));
    fields.check();
    return named;
  }

  /** Draws once more and compares. */
  public DrawVerdict repeated() {
    if (!method.equals(SampleLottery.METHOD)) {
      return DrawVerdict.OTHER_METHOD;
    }
    boolean same =
        SampleLottery.listHash(candidates).equals(listHash)
            && SampleLottery.draw(candidates, listHash, seed, drawn.size()).equals(drawn);
    return same ? DrawVerdict.SAME : DrawVerdict.DIFFERENT;
  }
}
