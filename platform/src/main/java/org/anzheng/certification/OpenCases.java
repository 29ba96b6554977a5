package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/**
 * 在办案件数.
 *
 * @param band of age, from 0
 */
@NamedInterface("reads")
public record OpenCases(CaseStatus status, int band, int cases) {}
