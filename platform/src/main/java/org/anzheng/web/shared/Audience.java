package org.anzheng.web.shared;

import static org.anzheng.web.shared.NavigationGroup.each;

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
      each(
          "/applicant",
          "/applicant/cases",
          "/applicant/certificates",
          "/applicant/conformity",
          "/applicant/clocks",
          "/applicant/complaints",
          "/applicant/inspections",
          "/applicant/penalty-cases")),
  /** 认证机构. */
  BODY(
      "/body",
      OrganisationType.BODY,
      NavigationGroup.of("", "/body"),
      NavigationGroup.of(
          "certification",
          "/body/cases",
          "/body/certificates",
          "/body/conformity",
          "/body/clocks",
          "/body/dashboard",
          "/body/archive"),
      NavigationGroup.of(
          "answers",
          "/body/complaints",
          "/body/inspections",
          "/body/penalty-cases",
          "/body/orders",
          "/body/services"),
      NavigationGroup.of(
          "body",
          "/body/approval",
          "/body/people",
          "/body/tariffs",
          "/body/filings",
          "/body/reports",
          "/body/accounts")),
  /** 主管部门. */
  REGULATOR(
      "/regulator",
      OrganisationType.REGULATOR,
      NavigationGroup.of("", "/regulator"),
      NavigationGroup.of(
          "bodies",
          "/regulator/bodies",
          "/regulator/approvals",
          "/regulator/people",
          "/regulator/filings"),
      NavigationGroup.of(
          "scheme",
          "/regulator/catalogue",
          "/regulator/norms",
          "/regulator/opinions",
          "/regulator/committee",
          "/regulator/parameters"),
      NavigationGroup.of(
          "oversight",
          "/regulator/overview",
          "/regulator/supervision",
          "/regulator/inspections",
          "/regulator/penalty-cases",
          "/regulator/orders"),
      NavigationGroup.of(
          "leads",
          "/regulator/signals",
          "/regulator/allegations",
          "/regulator/complaints",
          "/regulator/referrals",
          "/regulator/services"),
      NavigationGroup.of(
          "records",
          "/regulator/reports",
          "/regulator/adoption",
          "/regulator/archive",
          "/regulator/offices")),
  /** 地方主管部门. */
  OFFICE(
      "/office",
      OrganisationType.OFFICE,
      NavigationGroup.of("", "/office"),
      NavigationGroup.of("certified", "/office/bodies", "/office/certificates", "/office/cases"),
      NavigationGroup.of(
          "oversight",
          "/office/overview",
          "/office/inspections",
          "/office/penalty-cases",
          "/office/orders"),
      NavigationGroup.of(
          "leads",
          "/office/signals",
          "/office/allegations",
          "/office/referrals",
          "/office/services")),
  /** 采信方. */
  ADOPTER(
      "/adopter",
      OrganisationType.ADOPTER,
      each(
          "/adopter",
          "/adopter/watches",
          "/adopter/requirements",
          "/adopter/records",
          "/adopter/webhook",
          "/adopter/keys")),
  /** 技术委员会. */
  COMMITTEE(
      "/committee-work",
      OrganisationType.COMMITTEE,
      each(
          "/committee-work",
          "/committee-work/proposals",
          "/committee-work/meetings",
          "/committee-work/questions",
          "/committee-work/seats")),
  /** 运营方. */
  ADMIN("/admin", OrganisationType.OPERATOR, each("/admin", "/admin/offices", "/admin/logins"));

  private final String path;
  private final OrganisationType organisationType;
  private final List<NavigationGroup> navigation;

  Audience(String path, OrganisationType organisationType, NavigationGroup... navigation) {
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

  /** What the navigation offers; a page's label has the key {@code navigation} and its path. */
  public List<NavigationGroup> navigation() {
    return navigation;
  }
}
