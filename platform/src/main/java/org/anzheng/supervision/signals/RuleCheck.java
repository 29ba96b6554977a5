package org.anzheng.supervision.signals;

import java.util.List;

/** 规则检查: one rule, which looks and says what it saw. Each is a class with its clause. */
interface RuleCheck {

  /** What it sees. */
  List<Sighting> look(Round round);

  /** Whether it also looks at one case as its certificate is issued or its report handed in. */
  default boolean looksAtCases() {
    return false;
  }

  /** Whether it also looks at one certificate as something happens to it. */
  default boolean looksAtCertificates() {
    return false;
  }
}
