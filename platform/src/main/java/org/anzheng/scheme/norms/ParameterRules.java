package org.anzheng.scheme.norms;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.Confidence;
import org.anzheng.scheme.ParameterUnit;
import org.springframework.modulith.NamedInterface;

/** 规则参数规则: what a changed value must look like; keys are the register's, values the rule's. */
@Basis("opinion:2")
@NamedInterface("norms")
public final class ParameterRules {

  /** 日历时间: what code may add to a day without a calendar of working days. */
  public static final Set<ParameterUnit> CALENDAR =
      Set.copyOf(
          EnumSet.of(
              ParameterUnit.DAYS, ParameterUnit.WEEKS, ParameterUnit.MONTHS, ParameterUnit.YEARS));

  private static final Pattern BASIS = Pattern.compile("design|[a-z0-9-]+:[A-Za-z0-9.]+");
  private static final long LARGEST = 3650;
  private static final int CITATION = 200;

  private ParameterRules() {}

  static List<Objection> objections(RuleParameter changed, RuleParameter before) {
    List<Objection> found = new ArrayList<>();
    int least = RuleKeys.MAY_BE_NONE.contains(changed.key()) ? 0 : 1;
    if (changed.value() < least || changed.value() > LARGEST) {
      found.add(Objection.toField("value", NormRefusal.VALUE_RANGE, least, LARGEST));
    }
    boolean kept = changed.unit() == before.unit();
    if (!kept && !CALENDAR.contains(changed.unit())) {
      found.add(Objection.toField("unit", NormRefusal.UNIT_WRONG));
    }
    found.addAll(source(changed.source()));
    return found;
  }

  static List<Objection> source(RuleSource source) {
    List<Objection> found = new ArrayList<>();
    if (!BASIS.matcher(source.basis()).matches()) {
      found.add(Objection.toField("basis", NormRefusal.BASIS_FORM));
    } else if (source.basis().equals("design") != (source.confidence() == Confidence.DESIGN)) {
      found.add(Objection.toField("confidence", NormRefusal.BASIS_STRENGTH));
    }
    NormTextRules.text(found, "citationZh", source.citationZh(), CITATION);
    NormTextRules.text(found, "citationEn", source.citationEn(), CITATION);
    return found;
  }
}
