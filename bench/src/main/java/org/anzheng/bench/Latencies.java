package org.anzheng.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long each of many acts took, shortest first, in milliseconds. */
record Latencies(List<Double> millis) {

  Latencies {
    millis = millis.stream().sorted().toList();
  }

  /** Every client repeats the act for a while. */
  static Latencies of(int clients, Duration length, Crowd.Act act) throws Exception {
    List<Double> all = Collections.synchronizedList(new ArrayList<>());
    Crowd.rate(
        clients,
        length,
        client -> {
          long begin = System.nanoTime();
          act.by(client);
          all.add(Crowd.seconds(begin) * 1000);
        });
    return new Latencies(all);
  }

  /** What this share of the acts stayed within; 0.99 for all but one of a hundred. */
  double within(double share) {
    return millis.get((int) Math.min(millis.size() - 1L, (long) Math.ceil(millis.size() * share)));
  }
}
