package org.anzheng.complaints;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 申诉所针对的行为.
 *
 * @param factId identity of the fact, by which the log finds its leaf
 * @param kind such as CertificateSuspended
 * @param servedOn from which day its notice counts as served
 */
@NamedInterface("reads")
public record AppealedAct(UUID factId, String kind, LocalDate servedOn) {}
