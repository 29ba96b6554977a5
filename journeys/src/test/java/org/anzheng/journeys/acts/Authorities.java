package org.anzheng.journeys.acts;

import java.util.List;
import org.anzheng.journeys.stage.Hands;

/** The operator and the regulator: they let a body begin. */
public final class Authorities {

  static final List<String> CONDITIONS =
      List.of("LEGAL_PERSON", "PREMISES", "MANAGEMENT_SYSTEM", "CAPITAL", "FULL_TIME_STAFF");

  private final Cast cast;

  public Authorities(Cast cast) {
    this.cast = cast;
  }

  /** The operator registers a regulator with its first account. */
  public void registerTheRegulator() {
    Hands operator = cast.operator().follow("登记主管部门");
    organisation(operator, "示例市场监督管理部门", 1).tick("role", "MARKET_REGULATOR");
    account(operator, "samr", "示例监管人员").press("登记");
    operator.sees("示例市场监督管理部门").sees("samr");
  }

  /** The regulator registers a body with its first administrator. */
  public void registerTheBody() {
    registerABody(cast.newcomer("samr").open("/regulator/bodies"), "示例甲认证有限公司", 2, "jia-admin");
  }

  /** A regulator who looks at the list of bodies registers one with its first administrator. */
  public static void registerABody(Hands regulator, String name, int n, String login) {
    regulator.follow("登记认证机构");
    organisation(regulator, name, n);
    account(regulator, login, "示例管理员").press("登记");
    regulator.sees(name);
  }

  /** The operator registers the three departments whose opinions are asked. */
  public void registerTheDepartments() {
    department("示例网信部门", 11, "CYBERSPACE_REGULATOR", "cac");
    department("示例工信部门", 12, "INDUSTRY_REGULATOR", "miit");
    department("示例公安部门", 13, "PUBLIC_SECURITY_REGULATOR", "mps");
  }

  /** The body applies, the departments agree, the regulator approves it for two categories. */
  public void approveTheBody() {
    registerTheDepartments();
    cast.newcomer("jia-admin");
    Licensing licensing = new Licensing(cast, "jia-admin");
    String number = licensing.apply("TA", "OM");
    licensing.accept(number);
    licensing.consult(number);
    licensing.grant(number, "TA", "OM");
  }

  /** Another body is registered and approved for one category. */
  public void approveAnotherBody() {
    registerABody(cast.as("samr").open("/regulator/bodies"), "示例乙认证有限公司", 4, "yi-admin");
    cast.newcomer("yi-admin");
    Licensing licensing = new Licensing(cast, "yi-admin", "示例乙认证有限公司");
    String number = licensing.apply("TA");
    licensing.accept(number);
    licensing.consult(number);
    licensing.grant(number, "TA");
  }

  private void department(String name, int n, String role, String login) {
    Hands operator = cast.operator().open("/admin/regulators/new");
    organisation(operator, name, n).tick("role", role);
    account(operator, login, "示例人员").press("登记");
    operator.sees(name);
    cast.newcomer(login);
  }

  static Hands organisation(Hands hands, String name, int n) {
    return hands
        .type("name", name)
        .type("nameEn", "Example Organisation " + n)
        .type("uscc", Examples.uscc(n))
        .type("division", "110108")
        .type("address", "北京市海淀区示例路 " + n + " 号");
  }

  static Hands account(Hands hands, String login, String name) {
    return hands
        .type("login", login)
        .type("personName", name)
        .type("email", login + "@example.com")
        .type("phone", "010-00000000")
        .type("password", Cast.FIRST_PASSWORD);
  }
}
