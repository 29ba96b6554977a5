package org.anzheng.complaints;

import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 投诉申诉步骤: what every fact says about the complaint.
 *
 * @param complainant the organisation that complains; empty for somebody without an account
 * @param from empty for the first step
 */
@NamedInterface("facts")
public record ComplaintStep(
    String number,
    UUID body,
    Optional<UUID> complainant,
    ComplaintTransition transition,
    Optional<ComplaintStatus> from,
    ComplaintStatus to) {}
