package org.anzheng.journeys.acts;

import static org.anzheng.journeys.acts.Examples.today;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anzheng.journeys.stage.Hands;

/** The administrator of the body: accounts for every duty, people, tariff. */
public final class Administrator {

  private static final String LOGIN = "jia-admin";
  private static final int RECRUITS = 900;

  private final Cast cast;

  public Administrator(Cast cast) {
    this.cast = cast;
  }

  /** Makes an account for every duty; each colleague signs in and chooses an own password. */
  public void makeTheAccounts() {
    Hands administrator = cast.as(LOGIN);
    duties()
        .forEach((login, duty) -> {
          administrator.open("/body/accounts").follow("增加账户");
          Authorities.account(administrator, login, name(login)).tick("roles", duty).press("增加账户");
          administrator.sees(login);
          cast.newcomer(login).sees("我的工作");
        });
  }

  /** Registers both auditors, full-time, with their competence in both categories. */
  public void registerThePeople() {
    Hands administrator = cast.as(LOGIN);
    int n = 0;
    for (String login : List.of("jia-lead", "jia-auditor")) {
      register(administrator, login, ++n);
      competence(administrator, "TA");
      competence(administrator, "OM");
    }
  }

  /** Two more people who lead and judge in a category; their logins. */
  List<String> recruit(String category) {
    Hands administrator = cast.as(LOGIN);
    List<String> logins = List.of("jia-first", "jia-second");
    for (String login : logins) {
      administrator.open("/body/accounts").follow("增加账户");
      Authorities.account(administrator, login, name(login));
      administrator.tick("roles", "LEAD_AUDITOR").tick("roles", "AUDITOR").press("增加账户");
      cast.newcomer(login).sees("我的工作");
      register(administrator, login, RECRUITS + logins.indexOf(login));
      competence(administrator, category);
    }
    return logins;
  }

  static void register(Hands administrator, String login, int n) {
    administrator
        .open("/body/people")
        .follow("登记人员")
        .type("name", name(login))
        .type("identityNumber", Examples.identityNumber(n))
        .type("registrationNo", "SVC-" + n)
        .type("registeredFrom", today().minusYears(1).toString())
        .type("registeredUntil", today().plusYears(6).toString())
        .tick("fullTime", "yes")
        .chooseLabelled("account", login)
        .press("登记");
  }

  /** Publishes a tariff after seeing it as the public will. */
  public void publishTheTariff() {
    Hands administrator = cast.as(LOGIN).open("/body/tariffs").follow("公布收费标准");
    for (String category : List.of("TA", "OM")) {
      administrator
          .type("APPLICATION." + category, "1000")
          .type("AUDIT_PER_MAN_DAY." + category, "3000")
          .type("REVIEW_AND_CERTIFICATE." + category, "2000")
          .type("ANNUAL." + category, "2000");
    }
    administrator.press("预览公开页面").sees("3,000").press("公布收费标准").sees("3,000");
  }

  static void competence(Hands administrator, String category) {
    administrator
        .follow("确认专业能力")
        .choose("category", category)
        .type("evidence-EXAM", "示例：考试合格记录")
        .type("evidence-EXAM-date", today().toString())
        .type("validFrom", today().toString())
        .type("validUntil", today().plusYears(6).toString())
        .press("确认专业能力")
        .sees("登录账户");
  }

  static String name(String login) {
    return "示例人员" + login.substring("jia-".length());
  }

  private static Map<String, String> duties() {
    Map<String, String> duties = new LinkedHashMap<>();
    duties.put("jia-head", "BODY_HEAD");
    duties.put("jia-contract", "CONTRACT_REVIEWER");
    duties.put("jia-scheme", "SCHEME_MANAGER");
    duties.put("jia-lead", "LEAD_AUDITOR");
    duties.put("jia-auditor", "AUDITOR");
    duties.put("jia-reviewer", "REVIEWER");
    duties.put("jia-decision", "DECISION_MAKER");
    duties.put("jia-certificates", "CERTIFICATE_OFFICER");
    return duties;
  }
}
