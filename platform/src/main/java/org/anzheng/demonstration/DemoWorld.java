package org.anzheng.demonstration;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Component;

/** Everybody who plays: four departments, three bodies, a dozen service organisations. */
@Component
public class DemoWorld {

  private final DemoAccounts accounts;
  private final DemoBodies bodies;
  private final DemoOffices offices;

  DemoWorld(DemoAccounts accounts, DemoBodies bodies, DemoOffices offices) {
    this.offices = offices;
    this.accounts = accounts;
    this.bodies = bodies;
  }

  /** Who there is. */
  public record Cast(Departments departments, List<DemoBody> bodies, List<DemoClient> clients) {

    Actor marketRegulator() {
      return departments.market();
    }
  }

  public Cast assemble() {
    Actor operator = accounts.operator();
    Actor market =
        regulator("示例市场监管部门", "Example market regulator", "samr", Role.MARKET_REGULATOR, operator);
    Departments departments =
        new Departments(
            market,
            List.of(
                regulator(
                    "示例网信部门",
                    "Example cyberspace regulator",
                    "cac",
                    Role.CYBERSPACE_REGULATOR,
                    operator),
                regulator(
                    "示例工信部门",
                    "Example industry regulator",
                    "miit",
                    Role.INDUSTRY_REGULATOR,
                    operator),
                regulator(
                    "示例公安部门",
                    "Example public security regulator",
                    "mps",
                    Role.PUBLIC_SECURITY_REGULATOR,
                    operator)));
    offices.establish(operator);
    List<DemoBody> approved =
        List.of(
            bodies.approved(
                "示例甲认证中心",
                "Example Certification A",
                "jia",
                List.of("TA", "OM", "CO", "MP"),
                departments),
            bodies.approved(
                "示例乙认证有限公司",
                "Example Certification B",
                "yi",
                List.of("TA", "OM", "CO"),
                departments),
            bodies.approved(
                "示例丙认证研究院", "Example Certification C", "bing", List.of("MP", "TA"), departments));
    return new Cast(departments, approved, clients());
  }

  private Actor regulator(String name, String nameEn, String login, Role role, Actor operator) {
    UUID organisation =
        accounts.organisation(OrganisationType.REGULATOR, name, nameEn, "110102", operator);
    return accounts.colleague(organisation, login, "示例经办人", role, operator);
  }

  private List<DemoClient> clients() {
    return List.of(
        client("示例长城网络安全服务有限公司", "Example Great Wall Security", "110108", 1),
        client("示例浦江信息安全技术有限公司", "Example Pujiang Infosec", "310115", 2),
        client("示例岭南安全运维有限公司", "Example Lingnan Operations", "440106", 3),
        client("示例天府测评技术有限公司", "Example Tianfu Assessment", "510104", 4),
        client("示例西湖安全咨询有限公司", "Example Xihu Consulting", "330106", 5),
        client("示例江城数据安全有限公司", "Example Jiangcheng Data Security", "420106", 6),
        client("示例秦岭网络技术有限公司", "Example Qinling Networks", "610113", 7),
        client("示例海河安全服务有限公司", "Example Haihe Services", "120104", 8),
        client("示例鹭岛信息测评有限公司", "Example Ludao Assessment", "350203", 9),
        client("示例泉城安全技术有限公司", "Example Quancheng Security", "370102", 10),
        client("示例洞庭网络运维有限公司", "Example Dongting Operations", "430102", 11),
        client("示例北疆信息安全有限公司", "Example Beijiang Infosec", "650102", 12));
  }

  private DemoClient client(String name, String nameEn, String division, int number) {
    return accounts.client(name, nameEn, division, "client" + number);
  }
}
