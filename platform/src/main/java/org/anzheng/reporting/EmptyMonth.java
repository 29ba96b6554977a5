package org.anzheng.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.modulith.NamedInterface;

/** 零报告: a month of which a body said that there is nothing to report. */
@NamedInterface("reads")
public record EmptyMonth(YearMonth month, LocalDate statedOn) {}
