package org.anzheng.evaluations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 对审查组的异议: what the client objected to, by when the body answers, and what it answered.
 *
 * @param due last day for the answer
 * @param upheld whether another team had to be assigned; empty while not answered
 * @param answer blank while not answered
 */
@NamedInterface("reads")
public record TeamObjection(
    String reasons,
    Instant raisedAt,
    LocalDate due,
    Optional<Boolean> upheld,
    String answer,
    Optional<Instant> answeredAt) {}
