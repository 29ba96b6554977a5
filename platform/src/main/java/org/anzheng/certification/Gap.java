package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/**
 * 补正事项: one thing that is missing or unclear in a commission.
 *
 * @param section which part of the form
 * @param text what has to be supplied
 */
@NamedInterface("reads")
public record Gap(CommissionSection section, String text) {}
