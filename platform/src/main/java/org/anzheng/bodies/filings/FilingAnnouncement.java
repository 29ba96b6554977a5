package org.anzheng.bodies.filings;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * 发布预告表: a body tells that it will release, or has released, a text.
 *
 * @param releasedOn day of release, from which the time limit counts
 */
@NamedInterface("filings")
public record FilingAnnouncement(FilingKind filingKind, String title, LocalDate releasedOn) {}
