package org.anzheng.journeys.acts;

import static org.anzheng.journeys.acts.Examples.today;

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
    Hands regulator = cast.newcomer("samr").open("/regulator/bodies").follow("登记认证机构");
    organisation(regulator, "示例甲认证有限公司", 2);
    account(regulator, "jia-admin", "示例管理员").press("登记");
    regulator.sees("示例甲认证有限公司");
  }

  /** The regulator approves it for two categories, having seen every legal condition met. */
  public void approveTheBody() {
    Hands regulator = cast.as("samr").follow("批准认证机构");
    regulator.tick("categories", "TA").tick("categories", "OM").type("from", today().toString());
    for (String condition : CONDITIONS) {
      regulator.tick("met." + condition, "yes").type("evidence." + condition, "示例核查记录");
    }
    regulator.press("核对").sees("示例核查记录").press("签署批准决定").sees("CNCA-R-");
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
