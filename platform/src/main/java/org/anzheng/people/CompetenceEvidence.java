package org.anzheng.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 能力证据: one thing that shows a competence.
 *
 * @param dated day of the diploma, audit, examination or interview
 * @param file in the archive, of the body
 */
@NamedInterface("reads")
public record CompetenceEvidence(
    EvidenceKind kind, String text, LocalDate dated, Optional<UUID> file) {}
