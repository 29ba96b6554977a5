package org.anzheng.trust;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * 链上记录: one record of a chain, as its header tells it.
 *
 * @param n place in the chain, from 1, without gaps
 * @param fact identity of the fact
 * @param kind kind of fact, such as {@code CertificateSuspended}
 * @param role code of the duty that made the act lawful
 * @param at business time of the act
 * @param recorded real time of the recording
 * @param position place in the log; null until it is sequenced
 */
@NamedInterface("reads")
public record ChainRecord(
    long n,
    UUID fact,
    String kind,
    String role,
    Instant at,
    Instant recorded,
    @Nullable LogPosition position) {}
