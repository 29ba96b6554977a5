package org.anzheng.verifier;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is judged (核验项): the trust list everything rests on, what a token says of itself, what a
 * random draw claims, and the six properties of the log.
 */
enum Property {
  /** The trust list is genuine. */
  TRUST_LIST,
  /** The files of a package are those that were signed. */
  PACKAGE,
  /** Whoever is named signed it. */
  SIGNATURE,
  /** The day asked about lies within its dates. */
  VALIDITY,
  /** The certificate is in force. */
  STATUS,
  /** The approval of the issuing body is in force. */
  STANDING,
  /** The second signature, SM2, is genuine. */
  SM2,
  /** Attached files are those that were archived. */
  FILES,
  /** The lists were in the log before the announced time. */
  DRAW_LISTS,
  /** The seed comes from what the witnesses cosigned afterwards. */
  DRAW_SEED,
  /** The result is what lists and seed give. */
  DRAW_RESULT,
  /** It existed at the time that an authority stamped. */
  TIME,
  /** What the file shows was recorded in the log. */
  P1,
  /** The log cannot be altered unnoticed. */
  P2,
  /** Not two different logs for two audiences. */
  P3,
  /** The record of the case is complete. */
  P4,
  /** The status follows from the log alone. */
  P5,
  /** No personal data in the log. */
  P6;

  /** The six properties of the log. */
  static Set<Property> ofLog() {
    return EnumSet.range(P1, P6);
  }
}
