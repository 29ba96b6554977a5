package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 逾期未监督: a valid certificate that should have been kept by a day.
 *
 * @param reportedOn when it came in with a report; empty where it was issued here
 */
@NamedInterface("reads")
public record OverdueSurveillance(
    String number, UUID body, UUID holder, LocalDate due, Optional<LocalDate> reportedOn) {}
