package org.anzheng.trust;

/** The moments of a sequencer's pass at which it may die. */
enum Step {
  /** Leadership is taken, nothing has changed. */
  LEADING,
  /** The batch has its indexes, the transaction is not committed. */
  PLACED,
  /** The batch is committed. */
  COMMITTED,
  /** Some files of the new range are written. */
  RENDERING,
  /** All bundles and tiles are durable. */
  RENDERED,
  /** They were read back and give the root. */
  READ_BACK,
  /** The head is anchored: from here on this size has one root for ever. */
  ANCHORED,
  /** The checkpoint is signed and nowhere else than in memory. */
  SIGNED,
  /** The checkpoint is in the database. */
  STORED,
  /** The checkpoint is published. */
  PUBLISHED,
  /** The year is over: the old shard is published in full, the new one not yet open. */
  ROLLING
}
