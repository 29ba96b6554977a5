package org.anzheng.supervision.signals;

/** 信号月份: how many signals of a rule in a month. */
public record SignalMonth(String month, RiskRule rule, long signals) {}
