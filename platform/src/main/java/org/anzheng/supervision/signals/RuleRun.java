package org.anzheng.supervision.signals;

import java.time.Duration;

/**
 * 规则运行结果: what one rule gave in a round.
 *
 * @param rule name of the class that looked
 * @param fresh signals that were not known before
 */
public record RuleRun(String rule, int fresh, Duration took) {}
