package org.anzheng.adoption.verification;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.PublicState;

/**
 * 核验结果行: an answer as one line of a list.
 *
 * @param line which line of the list it answers, from 1
 * @param cells one for each {@link VerdictColumn}, in their order; empty where there is nothing to
 *     say
 */
public record VerdictLine(int line, List<String> cells) {

  public VerdictLine {
    cells = List.copyOf(cells);
  }

  /** The answer to one question of a list. */
  public static VerdictLine of(int line, Verdict verdict) {
    Map<VerdictColumn, String> cells = new EnumMap<>(VerdictColumn.class);
    VerificationItem item = verdict.item();
    cells.put(VerdictColumn.NUMBER, item.number());
    cells.put(VerdictColumn.USCC, item.uscc());
    cells.put(VerdictColumn.HOLDER, item.holder());
    cells.put(VerdictColumn.CATEGORY, item.category());
    cells.put(VerdictColumn.ASKED_LEVEL, item.level());
    cells.put(VerdictColumn.BODY, item.body());
    cells.put(VerdictColumn.ON, item.on());
    cells.put(VerdictColumn.RESULT, verdict.result().name());
    verdict.cause().ifPresent(cause -> cells.put(VerdictColumn.CAUSE, cause.name()));
    verdict
        .checks()
        .forEach((aspect, outcome) -> cells.put(VerdictColumn.check(aspect), outcome.name()));
    verdict.state().ifPresent(state -> found(cells, state));
    cells.put(VerdictColumn.CANDIDATES, String.join(" ", verdict.candidates()));
    cells.put(VerdictColumn.AS_OF, verdict.asOf().toString());
    verdict
        .lastReport()
        .map(Instant::toString)
        .ifPresent(at -> cells.put(VerdictColumn.LAST_REPORT, at));
    return new VerdictLine(
        line, Arrays.stream(VerdictColumn.values()).map(c -> cells.getOrDefault(c, "")).toList());
  }

  private static void found(Map<VerdictColumn, String> cells, PublicState state) {
    cells.put(VerdictColumn.REGISTERED_NUMBER, state.number());
    cells.put(VerdictColumn.STATUS, state.status().name());
    cells.put(VerdictColumn.STATUS_CODE, state.status().code());
    cells.put(VerdictColumn.STATUS_SINCE, ChinaTime.dateOf(state.since()).toString());
    cells.put(VerdictColumn.REGISTERED_HOLDER, state.holderName());
    cells.put(VerdictColumn.REGISTERED_USCC, state.holderUscc().orElse(""));
    cells.put(VerdictColumn.REGISTERED_CATEGORY, state.category());
    cells.put(VerdictColumn.LEVEL, state.level());
    cells.put(VerdictColumn.ISSUER, state.issuer().approvalNo());
    cells.put(VerdictColumn.ISSUER_NAME, state.issuer().name());
    cells.put(VerdictColumn.ISSUER_STANDING, state.issuer().standing().name());
    cells.put(VerdictColumn.ISSUED_ON, state.issuedOn().toString());
    cells.put(VerdictColumn.VALID_TO, state.validTo().toString());
  }

  /** The names of the columns. */
  public static List<String> head() {
    return Arrays.stream(VerdictColumn.values()).map(VerdictColumn::label).toList();
  }

  /** What stands in a column; nothing in one that came after the line was written. */
  public String at(VerdictColumn column) {
    return column.ordinal() < cells.size() ? cells.get(column.ordinal()) : "";
  }

  /** The conclusion. */
  public VerdictResult result() {
    return VerdictResult.valueOf(at(VerdictColumn.RESULT));
  }

  /** Why there was nothing to compare with. */
  public Optional<VerificationCause> cause() {
    return Optional.of(at(VerdictColumn.CAUSE))
        .filter(name -> !name.isEmpty())
        .map(VerificationCause::valueOf);
  }

  /** What came of comparing something; empty when it was not asked. */
  public Optional<VerificationOutcome> outcome(VerificationAspect aspect) {
    return Optional.of(at(VerdictColumn.check(aspect)))
        .filter(name -> !name.isEmpty())
        .map(VerificationOutcome::valueOf);
  }
}
