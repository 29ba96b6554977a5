package org.anzheng.people;

import java.time.Period;
import org.anzheng.scheme.SchemeParameters;

/** 执业处理期限 as they hold on the day of the order. */
record SanctionTerms(Period minimum, Period maximum, Period bar) {

  static SanctionTerms of(SchemeParameters parameters) {
    return new SanctionTerms(
        parameters.practiceSuspensionMinimum(),
        parameters.practiceSuspensionMaximum(),
        parameters.personBar());
  }
}
