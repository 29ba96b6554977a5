package org.anzheng.supervision.signals;

/** 地区件数: how many signals in a province. */
public record RegionCount(String division, long signals) {}
