package org.anzheng.verifier;

/** What a verdict says (结论). */
enum Outcome {
  HOLDS,
  FALSE,
  UNDECIDED,
  NOT_APPLICABLE
}
