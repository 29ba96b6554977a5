package org.anzheng.supervision.draws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anzheng.supervision.signals.RiskRule;
import org.anzheng.supervision.signals.RiskScore;
import org.springframework.modulith.NamedInterface;

/**
 * 分值理由: why a score raised an object, as the plan keeps it.
 *
 * @param rules the rules behind the score, the heaviest first
 */
@NamedInterface("reads")
public record ScoreReason(long points, long threshold, List<RuleCount> rules) {

  private static final Pattern TEXT = Pattern.compile("SCORE (\\d+)/(\\d+)((?: [A-Z_]+:\\d+)*)");
  private static final Pattern RULE = Pattern.compile(" ([A-Z_]+):(\\d+)");

  public ScoreReason {
    rules = List.copyOf(rules);
  }

  /** 规则计数: a rule and its signals. */
  @NamedInterface("reads")
  public record RuleCount(RiskRule rule, long signals) {}

  static ScoreReason of(RiskScore score, long threshold) {
    return new ScoreReason(
        score.points(),
        threshold,
        score.reasons().stream().map(r -> new RuleCount(r.rule(), r.signals())).toList());
  }

  /** The reason that a text stands for; empty for somebody's own words. */
  public static Optional<ScoreReason> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<RuleCount> rules = new ArrayList<>();
    Matcher rule = RULE.matcher(matcher.group(3));
    while (rule.find()) {
      rules.add(new RuleCount(RiskRule.valueOf(rule.group(1)), Long.parseLong(rule.group(2))));
    }
    return Optional.of(
        new ScoreReason(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)), rules));
  }

  /** As the plan keeps it. */
  String text() {
    return "SCORE "
        + points
        + "/"
        + threshold
        + rules.stream()
            .map(each -> " " + each.rule() + ":" + each.signals())
            .collect(Collectors.joining());
  }
}
