package org.anzheng.trust;

import org.springframework.modulith.NamedInterface;

/**
 * 检查点时间戳: a checkpoint that an outside authority stamped, and how the log has grown from it to the
 * one that the proofs of a package stand under.
 *
 * @param name year and size
 * @param checkpoint the bytes that were stamped
 * @param answer what the authority sent (RFC 3161)
 * @param growth both sizes, then the hashes of the consistency proof in base64, a line each
 */
@NamedInterface("reads")
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record HeadStamp(String name, String checkpoint, byte[] answer, String growth) {}
