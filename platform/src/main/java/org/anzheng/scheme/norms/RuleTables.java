package org.anzheng.scheme.norms;

import org.springframework.modulith.NamedInterface;

/**
 * 规则表格: the tables of the rule that holds on a day, for whoever plans an evaluation.
 *
 * @param version the rule version they belong to
 */
@NamedInterface("reads")
public record RuleTables(String version, ManDayTable manDays, SampleTable samples) {}
