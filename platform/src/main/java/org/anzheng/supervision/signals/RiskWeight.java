package org.anzheng.supervision.signals;

/** 风险权重: how much one signal counts in a score. */
public enum RiskWeight {
  /** 低. */
  LOW(1),
  /** 中. */
  MEDIUM(3),
  /** 高. */
  HIGH(5);

  private final int points;

  RiskWeight(int points) {
    this.points = points;
  }

  /** Points in the score. */
  public int points() {
    return points;
  }
}
