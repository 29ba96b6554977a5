package org.anzheng.trust;

/** A leaf with its place. */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record Entry(long index, byte[] leaf, byte[] leafHash) {}
