package org.anzheng.scheme.norms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * 版本差异: what differs between two versions of a document; what is the same is left out.
 *
 * @param sources citations of the two tables, where they differ
 */
@NamedInterface("reads")
public record NormDifference(
    List<NormChange<NormClause>> clauses,
    List<NormChange<RuleCriterion>> criteria,
    List<NormChange<RuleParameter>> parameters,
    List<NormChange<ManDayRow>> manDays,
    List<NormChange<SampleRow>> samples,
    List<NormChange<RuleSource>> sources,
    List<NormChange<MarkMisuse>> misuses,
    boolean picture) {

  /** From one to the other. */
  public static NormDifference between(NormContent before, NormContent after) {
    return new NormDifference(
        NormChange.between(before.clauses(), after.clauses(), NormClause::number),
        NormChange.between(
            rule(before, RuleContent::criteria),
            rule(after, RuleContent::criteria),
            RuleCriterion::key),
        NormChange.between(
            rule(before, RuleContent::parameters),
            rule(after, RuleContent::parameters),
            parameter -> parameter.key().name()),
        NormChange.between(
            rule(before, rule -> rule.manDays().rows()),
            rule(after, rule -> rule.manDays().rows()),
            ManDayRow::key),
        NormChange.between(
            rule(before, rule -> rule.samples().rows()),
            rule(after, rule -> rule.samples().rows()),
            SampleRow::key),
        NormChange.between(
            rule(before, NormDifference::sources),
            rule(after, NormDifference::sources),
            RuleSource::citationZh),
        NormChange.between(mark(before), mark(after), MarkMisuse::wrongZh),
        !picture(before).equals(picture(after)));
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return !picture
        && Stream.of(clauses, criteria, parameters, manDays, samples, sources, misuses)
            .allMatch(List::isEmpty);
  }

  private static <T> List<T> rule(NormContent content, Function<RuleContent, List<T>> part) {
    return content.rule().map(part).orElse(List.of());
  }

  private static List<RuleSource> sources(RuleContent rule) {
    return Stream.of(rule.manDays().source(), rule.samples().source()).distinct().toList();
  }

  private static List<MarkMisuse> mark(NormContent content) {
    return content.mark().map(MarkContent::misuses).orElse(List.of());
  }

  private static Optional<String> picture(NormContent content) {
    return content.mark().map(MarkContent::svg);
  }
}
