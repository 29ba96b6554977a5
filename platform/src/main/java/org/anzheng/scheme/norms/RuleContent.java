package org.anzheng.scheme.norms;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** 规则内容: what a rule has beside its text. */
@NamedInterface("reads")
public record RuleContent(
    List<RuleCriterion> criteria,
    List<RuleParameter> parameters,
    ManDayTable manDays,
    SampleTable samples) {

  public RuleContent {
    criteria = List.copyOf(criteria);
    parameters = List.copyOf(parameters);
  }

  RuleContent withCriteria(List<RuleCriterion> changed) {
    return new RuleContent(changed, parameters, manDays, samples);
  }

  RuleContent withParameters(List<RuleParameter> changed) {
    return new RuleContent(criteria, changed, manDays, samples);
  }

  RuleContent withManDays(ManDayTable changed) {
    return new RuleContent(criteria, parameters, changed, samples);
  }

  RuleContent withSamples(SampleTable changed) {
    return new RuleContent(criteria, parameters, manDays, changed);
  }
}
