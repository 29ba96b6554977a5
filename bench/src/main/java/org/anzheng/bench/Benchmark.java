package org.anzheng.bench;

import java.util.Map;

/** One benchmark: measures in interleaved rounds and tells ratios. */
interface Benchmark {

  /** What it measures, in one line. */
  String summary();

  /** Its options with their usual values. */
  Map<String, String> usual();

  Findings run(Settings settings) throws Exception;
}
