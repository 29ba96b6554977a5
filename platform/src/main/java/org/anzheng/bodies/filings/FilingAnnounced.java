package org.anzheng.bodies.filings;

import java.time.LocalDate;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 发布已预告: the body announced when it releases a text.
 *
 * @param due last day for filing it
 */
@NamedInterface("filings")
public record FilingAnnounced(Act act, FilingStep step, FilingAnnouncement form, LocalDate due)
    implements FilingFact {}
