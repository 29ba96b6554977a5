package org.anzheng.scheme.committee;

import java.time.Period;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.SchemeParameters;
import org.springframework.modulith.NamedInterface;

/**
 * 技术委员会参数: the numbers that hold on one day.
 *
 * @param seats how many there are
 * @param term the longest
 * @param share most that one side may hold, in per cent
 * @param quorum least that must vote, in per cent of those who may
 * @param majority least that must be in favour, in per cent of those who voted
 */
@NamedInterface("committee")
public record CommitteeNumbers(int seats, Period term, int share, int quorum, int majority) {

  /** As the register has them. */
  public static CommitteeNumbers of(SchemeParameters parameters) {
    return new CommitteeNumbers(
        number(parameters, ParameterKey.COMMITTEE_SEATS),
        parameters.row(ParameterKey.COMMITTEE_TERM).term().period(),
        number(parameters, ParameterKey.COMMITTEE_SHARE),
        number(parameters, ParameterKey.COMMITTEE_QUORUM),
        number(parameters, ParameterKey.COMMITTEE_MAJORITY));
  }

  /** The most seats one side may hold when all are taken. */
  public int seatsOfOneSide() {
    return seats * share / 100;
  }

  private static int number(SchemeParameters parameters, ParameterKey key) {
    return Math.toIntExact(parameters.row(key).value());
  }
}
