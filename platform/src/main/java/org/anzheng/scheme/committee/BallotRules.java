package org.anzheng.scheme.committee;

import org.anzheng.kernel.Basis;

/** 表决规则: when a ballot counts, and when its motion is adopted. */
final class BallotRules {

  private BallotRules() {}

  /** Enough of those who may have voted; whoever declared an interest is not counted at all. */
  @Basis("design")
  static boolean isQuorate(Tally tally, int quorum) {
    return tally.cast() > 0 && tally.cast() * 100 >= quorum * tally.base();
  }

  /** Enough of those who voted are in favour; an abstention is a vote. */
  @Basis("design")
  static boolean isAdopted(Tally tally, int majority) {
    return tally.inFavour() * 100 >= majority * tally.cast();
  }

  /** What a ballot comes to. */
  @Basis("design")
  static BallotTransition outcome(Tally tally, int quorum, int majority) {
    if (!isQuorate(tally, quorum)) {
      return BallotTransition.LAPSE;
    }
    return isAdopted(tally, majority) ? BallotTransition.PASS : BallotTransition.REJECT;
  }
}
