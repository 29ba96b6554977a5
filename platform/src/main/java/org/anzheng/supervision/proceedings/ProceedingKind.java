package org.anzheng.supervision.proceedings;

import java.util.Locale;

/** 监管事项类型: which kind of act of supervision, and how its numbers begin. */
public enum ProceedingKind {
  /** 监督检查. */
  INSPECTION("JC", "inspection", "inspections", "regulation:53"),
  /** 行政处罚案件. */
  PENALTY_CASE("CF", "penalty", "penalty-cases", "penalty-law:44"),
  /** 责令处理. */
  ORDER("ZL", "order", "orders", "regulation:26");

  private final String prefix;
  private final String noun;
  private final String path;
  private final String basis;

  ProceedingKind(String prefix, String noun, String path, String basis) {
    this.prefix = prefix;
    this.noun = noun;
    this.path = path;
    this.basis = basis;
  }

  /** The number of the nth of a year. */
  String number(int year, long nth) {
    return String.format(Locale.ROOT, "%s-%d-%04d", prefix, year, nth);
  }

  /** The noun of record chains and of subjects of notices and deadlines. */
  public String noun() {
    return noun;
  }

  /** The clause on which its notices rest. */
  String basis() {
    return basis;
  }

  /** Where its pages are, below the home of an audience. */
  public String path() {
    return path;
  }
}
