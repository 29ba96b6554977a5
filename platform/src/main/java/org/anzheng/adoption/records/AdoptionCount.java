package org.anzheng.adoption.records;

import org.springframework.modulith.NamedInterface;

/**
 * 采信统计行.
 *
 * @param name of what is counted by: a sector, a province, a category or a status
 * @param awarded how many of them led to a contract; of checks, how many procurements they were in
 */
@NamedInterface("records")
public record AdoptionCount(String name, long records, long awarded) {}
