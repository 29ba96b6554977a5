package org.anzheng.trust;

/**
 * The public leaf of a fact, ready to be inserted.
 *
 * @param leafType 2 for certificate events, 3 for everything else
 * @param seq number of the event among those of its subject, from 1
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record PublicEvent(
    int leafType, String type, String subject, int seq, byte[] leaf, byte[] leafHash) {}
