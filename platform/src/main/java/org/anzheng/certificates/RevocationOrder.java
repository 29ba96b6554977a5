package org.anzheng.certificates;

import java.time.LocalDate;

/**
 * 撤销决定.
 *
 * @param verifiedOn the day the ground was verified
 */
public record RevocationOrder(Ground ground, DecisionDates dates, LocalDate verifiedOn) {}
