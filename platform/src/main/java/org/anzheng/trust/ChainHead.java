package org.anzheng.trust;

/**
 * The end of a chain, locked until the transaction ends.
 *
 * @param n number of records
 * @param head commitment of the last one; zeros for an empty chain
 * @param sealedKey the chain's own key, sealed by the platform's
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record ChainHead(String chain, long n, byte[] head, byte[] sealedKey) {}
