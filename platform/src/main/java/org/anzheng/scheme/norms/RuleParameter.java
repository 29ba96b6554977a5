package org.anzheng.scheme.norms;

import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterRow;
import org.anzheng.scheme.ParameterUnit;
import org.springframework.modulith.NamedInterface;

/** 规则参数: one number that a rule version sets; it holds from the version's effective day. */
@NamedInterface("reads")
public record RuleParameter(ParameterKey key, long value, ParameterUnit unit, RuleSource source) {

  /** As the register has it. */
  static RuleParameter of(ParameterRow row) {
    return new RuleParameter(
        row.key(),
        row.value(),
        row.unit(),
        new RuleSource(row.basis(), row.citationZh(), row.citationEn(), row.confidence()));
  }
}
