package org.anzheng.supervision.proceedings;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Role;

/**
 * 监管事项办理记录: one thing that happened to a proceeding.
 *
 * @param transition its name
 * @param isPublic whether the log says in public what it was
 */
public record ProceedingEvent(
    UUID fact,
    String transition,
    Instant at,
    UUID account,
    UUID organisation,
    Role role,
    boolean isPublic) {}
