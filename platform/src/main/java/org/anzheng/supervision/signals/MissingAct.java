package org.anzheng.supervision.signals;

import java.time.LocalDate;
import java.util.UUID;

/**
 * 应为而未为: a ground to suspend or revoke a certificate is on record, and its time is over.
 *
 * @param reference the record that is the ground, as {@code noun/identifier}
 * @param lastDay by which the body should have acted
 */
record MissingAct(String certificate, UUID body, String reference, LocalDate lastDay) {

  /** Tells this ground from others about the same certificate. */
  String key() {
    return reference + " " + lastDay;
  }
}
