package org.anzheng.bodies.filings;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 备案经过: something that happened to a filing. */
@NamedInterface("filings")
public record FilingEvent(
    UUID fact,
    FilingTransition transition,
    Instant at,
    UUID organisation,
    Role role,
    String note) {}
