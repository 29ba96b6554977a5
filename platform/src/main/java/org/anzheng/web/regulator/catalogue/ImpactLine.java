package org.anzheng.web.regulator.catalogue;

/** 影响行: what depends on a category that does not stay as it is. */
public record ImpactLine(
    String category, String change, long cases, long certificates, long bodies) {}
