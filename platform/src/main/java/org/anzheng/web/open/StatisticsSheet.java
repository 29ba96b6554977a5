package org.anzheng.web.open;

import java.util.List;
import java.util.Locale;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.register.BodyReporting;
import org.anzheng.register.CsvLine;
import org.anzheng.register.MonthStock;
import org.anzheng.register.RegisterFigures;
import org.anzheng.register.StockProperty;
import org.springframework.stereotype.Component;

/** 统计数据表: every figure of the page, one a line: what it counts, of what, and how many. */
@Component
class StatisticsSheet {

  String of(RegisterFigures figures, List<MonthStock> stock, List<BodyReporting> reporting) {
    StringBuilder lines = new StringBuilder(CsvLine.UTF_8_MARK);
    lines.append(
        CsvLine.of("figure", "category", "level", "body", "province", "status", "value", "as_of"));
    String asOf = figures.asOf().toString();
    for (RegisterFigures.Count count : figures.counts()) {
      lines.append(
          CsvLine.of(
              "certificates",
              count.category(),
              count.level(),
              count.body(),
              count.province(),
              count.status().name(),
              Long.toString(count.certificates()),
              asOf));
    }
    for (RegisterFigures.Month month : figures.months()) {
      for (CertificateStatus status : CertificateStatus.values()) {
        lines.append(
            line("month " + month.month(), status.name(), Long.toString(month.of(status)), asOf));
      }
    }
    stock.forEach(line -> lines.append(stock(line)));
    for (RegisterFigures.Reason reason : figures.reasons()) {
      lines.append(
          line(
              "reason " + reason.reason(),
              reason.status().name(),
              Long.toString(reason.events()),
              asOf));
    }
    for (RegisterFigures.Taken taken : figures.durations()) {
      String name = taken.what().name().toLowerCase(Locale.ROOT);
      lines.append(line("average days " + name, "", taken.days().toPlainString(), asOf));
      lines.append(line("longest days " + name, "", taken.longest().toPlainString(), asOf));
    }
    for (RegisterFigures.BodyTimes times : figures.times()) {
      lines.append(of("first decisions", times.body(), Long.toString(times.decisions()), asOf));
      lines.append(
          of(
              "average days to acceptance",
              times.body(),
              times.toAcceptance().toPlainString(),
              asOf));
      lines.append(
          of("average days to decision", times.body(), times.toDecision().toPlainString(), asOf));
    }
    for (BodyReporting body : reporting) {
      lines.append(reported("reports on time", body, Long.toString(body.onTime()), asOf));
      lines.append(reported("reports late", body, Long.toString(body.late()), asOf));
      body.medianDays()
          .ifPresent(
              days -> lines.append(reported("median days to report", body, days.toString(), asOf)));
      lines.append(reported("report corrections", body, Long.toString(body.corrections()), asOf));
    }
    return lines.toString();
  }

  /** Of one property each: the lines of one property add up to all certificates. */
  private static String stock(MonthStock line) {
    return CsvLine.of(
        "stock " + line.month(),
        of(line, StockProperty.CATEGORY),
        of(line, StockProperty.LEVEL),
        of(line, StockProperty.BODY),
        of(line, StockProperty.PROVINCE),
        line.status().name(),
        Long.toString(line.certificates()),
        line.countedAt().toString());
  }

  private static String of(MonthStock line, StockProperty property) {
    return line.property() == property ? line.value() : "";
  }

  private static String reported(String figure, BodyReporting body, String value, String asOf) {
    return of(figure, body.approvalNo(), value, asOf);
  }

  private static String of(String figure, String body, String value, String asOf) {
    return CsvLine.of(figure, "", "", body, "", "", value, asOf);
  }

  private static String line(String figure, String status, String value, String asOf) {
    return CsvLine.of(figure, "", "", "", "", status, value, asOf);
  }
}
