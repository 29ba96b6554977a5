package org.anzheng.supervision.published;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * 应予办理的公示: what is public of a decision that was changed or set aside and has to go, or a changed
 * decision that has to be published again; with its last day.
 */
@NamedInterface("reads")
public record OwedPublicity(String number, LocalDate lastDay) {}
