package org.anzheng.scheme.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 委员会决议: what the committee adopted. Its number stays with every draft it opens.
 *
 * @param number such as {@code CSSC-TC-2026-01}
 * @param tally the votes behind it
 */
@NamedInterface("committee")
public record Resolution(
    String number,
    UUID committee,
    String ballot,
    String meeting,
    String proposal,
    ProposalKind kind,
    String title,
    String text,
    LocalDate adoptedOn,
    Tally tally) {}
