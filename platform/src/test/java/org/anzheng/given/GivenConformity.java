package org.anzheng.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.conformity.ChangeForm;
import org.anzheng.conformity.DeclarationForm;
import org.anzheng.conformity.IncidentForm;
import org.anzheng.conformity.IncidentGrade;
import org.anzheng.conformity.IncidentKind;
import org.anzheng.conformity.IncidentLead;
import org.anzheng.conformity.IncidentMeasures;
import org.anzheng.conformity.IncidentSource;
import org.anzheng.conformity.LeakKind;
import org.anzheng.conformity.MarkCheckForm;
import org.anzheng.conformity.MarkFinding;
import org.anzheng.conformity.MarkPlace;

/** Filled forms of the continuing duties. */
public final class GivenConformity {

  /** What happened in a reported incident. */
  public static final String WHAT = "示例：运维账号被盗用，两家客户的配置数据外泄。";

  private GivenConformity() {}

  /** A notice of a new site. */
  public static ChangeForm change(LocalDate since, UUID... files) {
    return new ChangeForm(
        List.of("0102"), Optional.of(since), "示例旧址", "示例新址", "服务不变", List.of(files));
  }

  /** A report of a leak. */
  public static IncidentForm incident(LocalDate noticed) {
    return new IncidentForm(
        Optional.of(IncidentKind.LEAK),
        Optional.of(IncidentGrade.LARGE),
        Optional.of(noticed.minusDays(1)),
        Optional.of(noticed),
        WHAT,
        "安全运维",
        Optional.of(2),
        "政务 2 家",
        Set.of(LeakKind.CUSTOMER_DATA),
        "",
        "示例：停用账号，通知客户",
        List.of());
  }

  /** A lead from the press. */
  public static IncidentLead lead(LocalDate learned) {
    return new IncidentLead(
        Optional.of(IncidentSource.MEDIA), Optional.of(learned), "示例：媒体报道客户数据外泄", List.of());
  }

  /** Cause and measures. */
  public static IncidentMeasures measures() {
    return new IncidentMeasures("示例：未启用双因素认证", "示例：全部启用，复核权限", List.of());
  }

  /** A declaration that all is well. */
  public static DeclarationForm declaration() {
    return new DeclarationForm(
        Optional.of(true), "", "", "", "", "示例：官网", "示例代表，总经理", true, List.of());
  }

  /** A check of a web page. */
  public static MarkCheckForm markCheck(MarkFinding finding, LocalDate seen, UUID... files) {
    return new MarkCheckForm(
        Optional.of(finding),
        Optional.of(MarkPlace.WEB_PAGE),
        "https://example.invalid/honours",
        Optional.of(seen),
        "示例：标志用于未认证的服务",
        finding.isMisuse() ? "示例：撤下标志" : "",
        List.of(files));
  }
}
