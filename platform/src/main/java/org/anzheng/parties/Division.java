package org.anzheng.parties;

import org.springframework.modulith.NamedInterface;

/**
 * 行政区划: an administrative division of GB/T 2260.
 *
 * @param code six digits
 * @param name Chinese name
 * @param nameEn English name; empty below the province
 * @param level province, prefecture or county
 * @param parent code of the division it belongs to; empty for a province
 */
@NamedInterface("reads")
public record Division(
    String code, String name, String nameEn, DivisionLevel level, String parent) {}
