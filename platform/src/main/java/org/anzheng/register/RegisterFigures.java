package org.anzheng.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.anzheng.certificates.CertificateStatus;

/**
 * 登记统计: what the register holds, counted at one time.
 *
 * @param asOf when it was counted
 * @param counts by everything at once
 * @param months what happened in each of the last months, oldest first
 * @param reasons why certificates were suspended and revoked, the most frequent first
 * @param durations how long things took
 * @param times how long each body takes for a first certification
 */
public record RegisterFigures(
    Instant asOf,
    List<Count> counts,
    List<Month> months,
    List<Reason> reasons,
    List<Taken> durations,
    List<BodyTimes> times) {

  public RegisterFigures {
    counts = List.copyOf(counts);
    months = List.copyOf(months);
    reasons = List.copyOf(reasons);
    durations = List.copyOf(durations);
    times = List.copyOf(times);
  }

  /**
   * 统计数.
   *
   * @param province code of the province where the holder is registered; empty when not public
   */
  public record Count(
      String category,
      String level,
      String body,
      String province,
      CertificateStatus status,
      long certificates) {}

  /** 月度: how many certificates came to have each status in a month; VALID are those issued. */
  public record Month(YearMonth month, Map<CertificateStatus, Long> events) {

    public Month {
      events = Map.copyOf(events);
    }

    /** How many came to have it. */
    public long of(CertificateStatus status) {
      return events.getOrDefault(status, 0L);
    }
  }

  /**
   * 原因.
   *
   * @param reason such as {@code suspend:0116@2018}
   */
  public record Reason(String reason, CertificateStatus status, long events) {}

  /**
   * 用时.
   *
   * @param days on average
   */
  public record Taken(Duration what, long times, BigDecimal days, BigDecimal longest) {}

  /**
   * 机构用时.
   *
   * @param body its approval number
   * @param decisions first certifications it granted or refused
   * @param toAcceptance days on average from the commission to its acceptance
   * @param toDecision days on average from the commission to the decision
   */
  public record BodyTimes(
      String body, long decisions, BigDecimal toAcceptance, BigDecimal toDecision) {}

  /** 用时种类. */
  public enum Duration {
    /** 委托到受理: of first certifications. */
    COMMISSION_TO_ACCEPTANCE,
    /** 委托到决定: of first certifications. */
    COMMISSION_TO_DECISION,
    /** 决定到颁发. */
    DECISION_TO_ISSUE,
    /** 决定到公布: of every event. */
    DECISION_TO_PUBLICATION,
    /** 暂停到恢复. */
    SUSPENSION_TO_RESTORATION
  }

  /** How many have each status, by a property. */
  public List<CountLine> by(Function<Count, String> property) {
    return by(counts, property);
  }

  static List<CountLine> by(List<Count> counts, Function<Count, String> property) {
    Map<String, Map<CertificateStatus, Long>> sums = new TreeMap<>();
    counts.forEach(count ->
        sums.computeIfAbsent(property.apply(count), p -> new EnumMap<>(CertificateStatus.class))
            .merge(count.status(), count.certificates(), Long::sum));
    return sums.entrySet().stream().map(e -> new CountLine(e.getKey(), e.getValue())).toList();
  }
}
