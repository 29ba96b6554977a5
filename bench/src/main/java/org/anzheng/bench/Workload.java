package org.anzheng.bench;

import java.util.List;

/** A transaction that many clients repeat. */
interface Workload extends Crowd.Act {

  /** What it does, for the table. */
  String name();

  /** The tables of its facts, which carry the guard. */
  List<String> factTables();
}
