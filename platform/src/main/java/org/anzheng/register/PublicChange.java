package org.anzheng.register;

import java.time.Instant;
import java.util.UUID;

/**
 * 公示变动: one change of a certificate or a body.
 *
 * @param place where it stands in the order of all changes
 * @param factId by which the log finds its record
 * @param key certificate number or approval number
 * @param issuer approval number of the body it is about
 * @param event the fact, such as CertificateSuspended
 */
public record PublicChange(
    ChangePlace place,
    UUID factId,
    ChangeKind kind,
    String key,
    String issuer,
    String event,
    Instant effective,
    Instant recorded) {}
