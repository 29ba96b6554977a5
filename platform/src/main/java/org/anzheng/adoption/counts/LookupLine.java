package org.anzheng.adoption.counts;

import org.springframework.modulith.NamedInterface;

/**
 * 查验统计行.
 *
 * @param answer status of the certificate, or NOT_FOUND
 */
@NamedInterface("counts")
public record LookupLine(LookupChannel channel, String answer, long lookups) {}
