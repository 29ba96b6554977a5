package org.anzheng.scheme;

import org.springframework.modulith.NamedInterface;

/** 审核策划参数: what the planning of an evaluation asks of the register; shares are in percent. */
@NamedInterface("reads")
public final class PlanningParameters {

  private final SchemeParameters parameters;

  PlanningParameters(SchemeParameters parameters) {
    this.parameters = parameters;
  }

  /** 异议答复期限: how long the body has to answer an objection to the team. */
  public Term teamObjectionAnswer() {
    return parameters.row(ParameterKey.TEAM_OBJECTION_ANSWER).term();
  }

  /** 组长轮换: how many times in a row the same lead may evaluate the same client. */
  public int leadRotation() {
    return value(ParameterKey.LEAD_ROTATION);
  }

  /** 监督人日比例, of the man-days of a first certification. */
  public int manDaySurveillance() {
    return value(ParameterKey.MAN_DAY_SURVEILLANCE);
  }

  /** 再认证人日比例, of the man-days of a first certification. */
  public int manDayRecertification() {
    return value(ParameterKey.MAN_DAY_RECERTIFICATION);
  }

  /** 每场所人日下限, of a man-day for each site that is visited. */
  public int manDaySite() {
    return value(ParameterKey.MAN_DAY_SITE);
  }

  /** 初次审核场所抽样系数, of the square root. */
  public int siteSampleInitial() {
    return value(ParameterKey.SITE_SAMPLE_INITIAL);
  }

  /** 监督审核场所抽样系数, of the square root. */
  public int siteSampleSurveillance() {
    return value(ParameterKey.SITE_SAMPLE_SURVEILLANCE);
  }

  /** 再认证场所抽样系数, of the square root. */
  public int siteSampleRecertification() {
    return value(ParameterKey.SITE_SAMPLE_RECERTIFICATION);
  }

  private int value(ParameterKey key) {
    return Math.toIntExact(parameters.row(key).value());
  }
}
