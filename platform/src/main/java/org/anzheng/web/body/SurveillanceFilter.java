package org.anzheng.web.body;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import org.anzheng.certificates.CertificateSummary;

/** 监督清单筛选: which certificates the list shows. */
public enum SurveillanceFilter {
  /** 全部. */
  ALL,
  /** 90 日内到期. */
  WITHIN_90,
  /** 30 日内到期. */
  WITHIN_30,
  /** 已逾期. */
  OVERDUE,
  /** 可以再认证. */
  RENEWAL;

  /** The choice of a path or a form; everything where it is none. */
  static SurveillanceFilter of(String value) {
    return Arrays.stream(values()).filter(f -> f.value().equals(value)).findFirst().orElse(ALL);
  }

  /** As it stands in an address. */
  public String value() {
    return name().toLowerCase(Locale.ROOT).replace("within_", "");
  }

  boolean finds(CertificateSummary c, LocalDate today, Period renewalWindow) {
    return switch (this) {
      case ALL -> true;
      case WITHIN_90 -> isDueBy(c, today.plusDays(90)) && !isDueBy(c, today.minusDays(1));
      case WITHIN_30 -> isDueBy(c, today.plusDays(30)) && !isDueBy(c, today.minusDays(1));
      case OVERDUE -> isDueBy(c, today.minusDays(1));
      case RENEWAL -> !today.isBefore(c.renewalOpens(renewalWindow));
    };
  }

  private static boolean isDueBy(CertificateSummary c, LocalDate day) {
    return c.surveillanceDue()
        .filter(due -> due.isBefore(c.validTo()) && !due.isAfter(day))
        .isPresent();
  }
}
