package org.anzheng.verifier;

/** What is judged (核验项): the trust list everything rests on, and the six properties of the log. */
enum Property {
  /** The trust list is genuine. */
  TRUST_LIST,
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
  P6
}
