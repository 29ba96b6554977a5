package org.anzheng.scheme.committee;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 条款意见: what a member says to one clause, and what became of it.
 *
 * @param reason why it was disposed of so; empty before
 */
@NamedInterface("committee")
public record Comment(
    UUID id,
    UUID member,
    String clause,
    String text,
    Instant at,
    Optional<Disposition> disposition,
    String reason) {}
