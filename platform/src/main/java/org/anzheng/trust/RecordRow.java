package org.anzheng.trust;

import java.util.UUID;

/**
 * A record as it is stored.
 *
 * @param commitment becomes the chain's head and, in text, the leaf
 * @param sealedBody salt and body, sealed under the chain's key
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record RecordRow(
    UUID id,
    String chain,
    long n,
    String kind,
    byte[] header,
    byte[] headerSalt,
    byte[] sealedBody,
    byte[] commitment) {}
