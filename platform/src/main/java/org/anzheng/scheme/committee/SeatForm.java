package org.anzheng.scheme.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 委员提名表.
 *
 * @param member the account of a member of the committee
 * @param affiliation the organisation the member comes from
 * @param from first day of the term
 * @param to last day of the term
 */
@NamedInterface("committee")
public record SeatForm(
    UUID member, Constituency constituency, String affiliation, LocalDate from, LocalDate to) {}
