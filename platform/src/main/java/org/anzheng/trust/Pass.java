package org.anzheng.trust;

/** What a pass of the sequencer came to. */
enum Pass {
  /** Another instance leads. */
  NOT_LEADING,
  /** Nothing was waiting. */
  IDLE,
  /** All that was waiting is placed and covered by a published checkpoint. */
  PUBLISHED,
  /** The same for a full batch; more may be waiting. */
  PUBLISHED_FULL
}
