package org.anzheng.trust;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 可证记录: one record of a chain with everything its proof needs.
 *
 * @param n place in the chain, from 1, without gaps
 * @param fact identity of the fact
 * @param kind kind of fact, such as {@code CertificateSuspended}
 * @param at business time of the act
 * @param contentHash commitment of the content, base64url
 * @param commitment of header and content together, which the leaf carries, base64url
 * @param body the content as JSON; empty once it was erased
 * @param position place in the log; empty until it is sequenced
 */
@NamedInterface("reads")
public record ProvenRecord(
    long n,
    UUID fact,
    String kind,
    Instant at,
    String contentHash,
    String commitment,
    Optional<String> body,
    Optional<LogPosition> position) {}
