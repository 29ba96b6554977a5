package org.anzheng.supervision.cases;

import org.anzheng.kernel.Basis;
import org.anzheng.parties.DelegatedPower;
import org.anzheng.parties.Department;

/** 处罚种类: what can be imposed, and the power that it takes. */
@Basis("penalty-law:9")
public enum PenaltyMeasure {
  /** 警告. */
  WARNING(DelegatedPower.PENALISE, false),
  /** 通报批评. */
  PUBLIC_CRITICISM(DelegatedPower.PENALISE, false),
  /** 罚款. */
  FINE(DelegatedPower.PENALISE, false),
  /** 没收违法所得. */
  CONFISCATION(DelegatedPower.PENALISE, false),
  /** 停业整顿. */
  SUSPEND_BUSINESS(DelegatedPower.SUSPEND_BUSINESS, true),
  /** 撤销批准. */
  REVOKE_APPROVAL(DelegatedPower.REVOKE_APPROVAL, true),
  /** 停止执业. */
  SUSPEND_PRACTICE(DelegatedPower.SANCTION_PERSON, true),
  /** 撤销执业资格. */
  BAR_PERSON(DelegatedPower.SANCTION_PERSON, true);

  private final DelegatedPower power;
  private final boolean grave;

  PenaltyMeasure(DelegatedPower power, boolean grave) {
    this.power = power;
    this.grave = grave;
  }

  /** The power that imposing it takes in a department. */
  DelegatedPower power(Department department) {
    return department == Department.MARKET_REGULATION ? power : DelegatedPower.PENALISE_SERVICE;
  }

  /**
   * Whether it is discussed collectively and the party can ask for a hearing, whatever the amount.
   */
  public boolean isGrave() {
    return grave;
  }

  /** Whether it is carried out on the standing of a body or the practice of a person. */
  public boolean touchesStanding() {
    return grave;
  }
}
