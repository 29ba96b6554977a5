package org.anzheng.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * 记录行: one record of the chain as its header tells it, and how far the reader may open it.
 *
 * @param n place in the chain, from 1
 * @param kind kind of fact
 * @param own whether it belongs to this case, else to another of the same certificate
 * @param fields whether its content can be shown field by field
 */
public record RecordLine(
    long n, UUID fact, String kind, Instant at, boolean own, RecordAccess access, boolean fields) {

  /** Whether anything of its content can be shown. */
  public boolean opens() {
    return access == RecordAccess.WHOLE || access == RecordAccess.FIELDS;
  }
}
