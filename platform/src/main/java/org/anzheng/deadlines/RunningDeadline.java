package org.anzheng.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 进行中的期限: one clock that runs.
 *
 * @param subject what it is about
 * @param kind what happens when it passes
 * @param due first instant at which it has passed
 * @param basis the clause that sets it
 * @param organisation whose turn it is
 * @param awaiting the duty whose turn it is
 */
@NamedInterface("reads")
public record RunningDeadline(
    String subject, String kind, Instant due, String basis, UUID organisation, Role awaiting) {}
