package org.anzheng.trust;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 记录凭据: one record of a chain as it was committed to, byte for byte, with the salts that whoever
 * checks the commitments needs.
 *
 * @param n place in the chain, from 1, without gaps
 * @param fact identity of the fact
 * @param kind kind of fact
 * @param at business time of the act
 * @param version 1 where the content can only be shown whole, 2 where field by field
 * @param commitment of header and content together, which the leaf carries, base64url
 * @param content empty once it was erased
 */
@NamedInterface("reads")
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record RecordEvidence(
    long n,
    UUID fact,
    String kind,
    Instant at,
    long version,
    byte[] header,
    byte[] headerSalt,
    String commitment,
    Optional<Content> content) {

  /** 正文: what was recorded, as JSON, and its salt. */
  @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
  public record Content(byte[] salt, byte[] json) {}

  /** Whether its content can be shown field by field. */
  public boolean hasFields() {
    return version > 1;
  }
}
