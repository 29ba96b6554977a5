package org.anzheng.certificates;

/** 注销决定. */
public record CancellationOrder(Ground ground, DecisionDates dates) {}
