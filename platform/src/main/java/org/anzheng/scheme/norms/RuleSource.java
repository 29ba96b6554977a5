package org.anzheng.scheme.norms;

import org.anzheng.scheme.Confidence;
import org.springframework.modulith.NamedInterface;

/**
 * 取值依据: where a number or a table of a rule comes from.
 *
 * @param basis the clause, as {@code instrument:article}, or {@code design}
 */
@NamedInterface("reads")
public record RuleSource(
    String basis, String citationZh, String citationEn, Confidence confidence) {}
