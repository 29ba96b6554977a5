package org.anzheng.bench;

/** A transaction that many clients repeat. */
interface Workload extends Crowd.Act {

  /** What it does, for the table. */
  String name();

  /** The table of its facts, which carries the guard. */
  String factTable();
}
