package org.anzheng.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 上报概要: the escalation of a complaint as it stands.
 *
 * @param statementBy until when the body has to explain
 * @param version for optimistic locking
 */
@NamedInterface("reads")
public record EscalationSummary(
    EscalationStatus status,
    Instant raisedAt,
    Optional<LocalDate> statementBy,
    Optional<EscalationResult> result,
    int version) {}
