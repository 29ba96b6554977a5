package org.anzheng.trust;

/** The last public event of a subject: its number and the hash of its leaf. */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record SubjectHead(int seq, byte[] leafHash) {

  static final SubjectHead NONE = new SubjectHead(0, new byte[32]);
}
