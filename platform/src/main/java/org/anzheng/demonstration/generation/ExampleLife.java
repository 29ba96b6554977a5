package org.anzheng.demonstration.generation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateTransition;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.ReportedChange;
import org.anzheng.certificates.ReportedIssue;
import org.anzheng.demonstration.DemoBody;

/**
 * 示例证书生平: a certificate and what became of it until today. Most live on; of a hundred about two are
 * suspended now, two were and are no longer, three are revoked and two cancelled.
 *
 * @param over whether its term ended before today
 */
record ExampleLife(ReportedIssue issue, List<ReportedChange> changes, boolean over) {

  private static final int MONTHS = 38;
  private static final int YEARS_VALID = 3;
  private static final int HOLDERS_OF_TEN = 3;
  private static final int DAYS_SUSPENDED = 60;
  private static final List<String> SCOPES =
      List.of(
          "网络安全检测评估服务（渗透测试、风险评估、源代码审计）",
          "网络安全运维服务（监测、响应、加固）",
          "网络安全规划与体系建设咨询服务",
          "网络安全等级保护测评服务",
          "关键信息基础设施安全检测评估服务",
          "数据安全风险评估与合规咨询服务");

  /** The certificate of a number under a seed; bodies take turns. */
  static ExampleLife of(long seed, int number, DemoBody body, LocalDate today) {
    SplittableRandom random = new SplittableRandom(seed ^ (0x9E3779B97F4A7C15L * (number + 1L)));
    ExampleHolder holder =
        ExampleHolder.of(seed, random.nextInt(Math.max(1, number * HOLDERS_OF_TEN / 10 + 1)));
    String category = body.categories().get(random.nextInt(body.categories().size()));
    LocalDate issuedOn = today.minusMonths(MONTHS).plusDays(random.nextInt(MONTHS * 30));
    LocalDate validTo = issuedOn.plusYears(YEARS_VALID).minusDays(1);
    String own = "示例-" + body.approvalNo().substring(body.approvalNo().length() - 3) + "-" + number;
    ReportedIssue issue =
        new ReportedIssue(
            "generated/" + number,
            own,
            holder.id(),
            content(holder, category, random),
            issuedOn.minusDays(random.nextInt(10)),
            issuedOn,
            validTo);
    boolean over = validTo.isBefore(today);
    LocalDate last = over ? validTo : today;
    return new ExampleLife(issue, changes(own, issuedOn, last, over, random), over);
  }

  private static CertificateContent content(
      ExampleHolder holder, String category, SplittableRandom random) {
    return new CertificateContent(
        holder.name(),
        holder.nameEn(),
        holder.uscc().value(),
        holder.address(),
        category,
        random.nextInt(3) == 0 ? "ENHANCED" : "GENERAL",
        "-",
        SCOPES.get(random.nextInt(SCOPES.size())),
        "",
        List.of("GB/T 32914-2023"),
        List.of(holder.address()));
  }

  private static List<ReportedChange> changes(
      String own, LocalDate issuedOn, LocalDate last, boolean over, SplittableRandom random) {
    LocalDate day = between(issuedOn, last, random);
    int fate = random.nextInt(100);
    return switch (fate) {
      case 0, 1 -> over ? List.of() : List.of(suspended(own, recently(issuedOn, last, random)));
      case 2, 3 ->
          List.of(
              suspended(own, day),
              change(
                  own,
                  CertificateTransition.REPORT_RESTORATION,
                  within(day, last),
                  Optional.empty()));
      case 4, 5, 6 ->
          List.of(change(own, CertificateTransition.REPORT_REVOCATION, day, Optional.of("0112")));
      case 7, 8 ->
          List.of(change(own, CertificateTransition.REPORT_CANCELLATION, day, Optional.of("0201")));
      default -> List.of();
    };
  }

  private static ReportedChange suspended(String own, LocalDate day) {
    return new ReportedChange(
        "generated",
        own,
        CertificateTransition.REPORT_SUSPENSION,
        DecisionDates.on(day),
        Optional.of("0111"),
        Optional.of(day.plusMonths(3)),
        Optional.empty(),
        Optional.empty(),
        "示例");
  }

  private static ReportedChange change(
      String own, CertificateTransition transition, LocalDate day, Optional<String> reason) {
    return new ReportedChange(
        "generated",
        own,
        transition,
        DecisionDates.on(day),
        reason,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "示例");
  }

  private static LocalDate between(LocalDate first, LocalDate last, SplittableRandom random) {
    long days = Math.max(1, last.toEpochDay() - first.toEpochDay());
    return first.plusDays(random.nextLong(days));
  }

  private static LocalDate recently(LocalDate first, LocalDate last, SplittableRandom random) {
    LocalDate day = last.minusDays(random.nextInt(DAYS_SUSPENDED));
    return day.isBefore(first) ? first : day;
  }

  private static LocalDate within(LocalDate day, LocalDate last) {
    LocalDate end = day.plusDays(DAYS_SUSPENDED);
    return end.isAfter(last) ? last : end;
  }
}
