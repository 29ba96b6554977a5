package org.anzheng.web.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.OrganisationType;

/** 使用者: whose pages begin with which path, and what their navigation offers. */
public enum Audience {
  /** 认证委托人. */
  APPLICANT(
      "/applicant",
      OrganisationType.SERVICE_ORGANISATION,
      "/applicant",
      "/applicant/cases",
      "/applicant/certificates",
      "/applicant/conformity",
      "/applicant/clocks",
      "/applicant/complaints",
      "/applicant/inspections",
      "/applicant/penalty-cases"),
  /** 认证机构. */
  BODY(
      "/body",
      OrganisationType.BODY,
      "/body",
      "/body/approval",
      "/body/cases",
      "/body/certificates",
      "/body/clocks",
      "/body/conformity",
      "/body/dashboard",
      "/body/archive",
      "/body/complaints",
      "/body/inspections",
      "/body/penalty-cases",
      "/body/orders",
      "/body/services",
      "/body/people",
      "/body/tariffs",
      "/body/filings",
      "/body/reports",
      "/body/accounts"),
  /** 主管部门. */
  REGULATOR(
      "/regulator",
      OrganisationType.REGULATOR,
      "/regulator",
      "/regulator/approvals",
      "/regulator/bodies",
      "/regulator/filings",
      "/regulator/catalogue",
      "/regulator/norms",
      "/regulator/opinions",
      "/regulator/people",
      "/regulator/complaints",
      "/regulator/adoption",
      "/regulator/reports",
      "/regulator/supervision",
      "/regulator/inspections",
      "/regulator/penalty-cases",
      "/regulator/orders",
      "/regulator/overview",
      "/regulator/signals",
      "/regulator/allegations",
      "/regulator/referrals",
      "/regulator/services",
      "/regulator/archive",
      "/regulator/committee",
      "/regulator/offices",
      "/regulator/parameters"),
  /** 地方主管部门. */
  OFFICE(
      "/office",
      OrganisationType.OFFICE,
      "/office",
      "/office/bodies",
      "/office/certificates",
      "/office/cases",
      "/office/inspections",
      "/office/penalty-cases",
      "/office/orders",
      "/office/overview",
      "/office/signals",
      "/office/allegations",
      "/office/referrals",
      "/office/services"),
  /** 采信方. */
  ADOPTER(
      "/adopter",
      OrganisationType.ADOPTER,
      "/adopter",
      "/adopter/watches",
      "/adopter/requirements",
      "/adopter/records",
      "/adopter/webhook",
      "/adopter/keys"),
  /** 技术委员会. */
  COMMITTEE(
      "/committee-work",
      OrganisationType.COMMITTEE,
      "/committee-work",
      "/committee-work/proposals",
      "/committee-work/meetings",
      "/committee-work/questions",
      "/committee-work/seats"),
  /** 运营方. */
  ADMIN("/admin", OrganisationType.OPERATOR, "/admin", "/admin/offices", "/admin/logins");

  private final String path;
  private final OrganisationType organisationType;
  private final List<String> navigation;

  Audience(String path, OrganisationType organisationType, String... navigation) {
    this.path = path;
    this.organisationType = organisationType;
    this.navigation = List.of(navigation);
  }

  /** The audience of an organisation's type. */
  public static Optional<Audience> of(OrganisationType type) {
    return Arrays.stream(values()).filter(a -> a.organisationType == type).findFirst();
  }

  /** The audience whose home a path is. */
  static Optional<Audience> of(String home) {
    return Arrays.stream(values()).filter(a -> a.path.equals(home)).findFirst();
  }

  /** The home of this audience; all its pages lie below. */
  public String path() {
    return path;
  }

  /** The only kind of organisation these pages are open to. */
  public OrganisationType organisationType() {
    return organisationType;
  }

  /** Paths in the navigation; the label's key is {@code navigation} and the path with dots. */
  public List<String> navigation() {
    return navigation;
  }
}
