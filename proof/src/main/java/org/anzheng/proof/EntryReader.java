package org.anzheng.proof;

/** Where the bytes of log entries come from (条目来源). */
@FunctionalInterface
public interface EntryReader {

  /** The leaf at this index, exactly as it was appended. */
  byte[] entry(long index);
}
