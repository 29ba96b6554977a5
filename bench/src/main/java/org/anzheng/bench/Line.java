package org.anzheng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of the result.
 *
 * @param ratio of the rounds, each against its neighbour; not of the medians
 */
record Line(String what, Spread measured, Spread reference, Spread ratio, Optional<Limit> limit) {

  /**
   * Measured over reference, round by round: neighbours in time share what else the machine did.
   */
  static Line of(String what, Pairs rounds, Optional<Limit> limit) {
    return new Line(
        what,
        Spread.of(rounds.measured()),
        Spread.of(rounds.reference()),
        Spread.of(rounds.ratios()),
        limit);
  }

  boolean holds() {
    return limit.map(l -> l.holds(ratio.median())).orElse(true);
  }

  /** What the rounds gave, two by two. */
  record Pairs(List<Double> measured, List<Double> reference) {

    /** Nothing measured yet. */
    static Pairs none() {
      return new Pairs(new ArrayList<>(), new ArrayList<>());
    }

    void add(double measuredOne, double referenceOne) {
      measured.add(measuredOne);
      reference.add(referenceOne);
    }

    List<Double> ratios() {
      List<Double> ratios = new ArrayList<>();
      for (int i = 0; i < measured.size(); i++) {
        ratios.add(measured.get(i) / reference.get(i));
      }
      return ratios;
    }
  }
}
