package org.anzheng.journeys.acts;

import java.util.List;
import org.anzheng.journeys.stage.Hands;

/** An approval case: a body that applies, the regulator and the departments that deal with it. */
public final class Licensing {

  private static final String BODY = "/body/approval";
  private static final String REGULATOR = "/regulator/approvals/";

  private final Cast cast;
  private final String body;
  private final String name;

  /** For the body with this administrator. */
  public Licensing(Cast cast, String body) {
    this(cast, body, "示例甲认证有限公司");
  }

  Licensing(Cast cast, String body, String name) {
    this.cast = cast;
    this.body = body;
    this.name = name;
  }

  /** Fills in the whole form and hands it in; the number of the case. */
  public String apply(String... categories) {
    Hands hands = cast.as(body).open(BODY).press("申请机构资质");
    hands.follow("申请范围");
    for (String category : categories) {
      hands.tick("categories", category);
    }
    hands.press("保存").follow("基本条件").type("capital", "5000000").type("fullTimeStaff", "10");
    for (String condition : Authorities.CONDITIONS) {
      prove(hands, "conditions." + condition);
    }
    hands.press("保存").follow("专业能力");
    for (String category : categories) {
      prove(hands, "competence." + category);
    }
    hands.press("保存").follow("核对并提交").tick("truthful", "yes").press("提交申请");
    return hands.sees("待受理审查").path().substring((BODY + "/").length());
  }

  /** The regulator tells a gap, the body supplements. */
  public void supplement(String number) {
    Hands regulator = cast.as("samr").open(REGULATOR + number + "/gaps");
    regulator.type("gaps.CONDITIONS", "验资报告缺页").press("核对").press("一次性告知补正").sees("待补正");
    Hands hands = cast.as(body).open(BODY + "/" + number + "/supplement").sees("验资报告缺页");
    hands.press("打开申请书").follow("基本条件").type("conditions.CAPITAL", "补充完整的验资报告");
    hands.press("保存").follow("核对并提交").tick("truthful", "yes").press("提交申请").sees("待受理审查");
  }

  /** The regulator takes it up. */
  public void accept(String number) {
    cast.as("samr").open(REGULATOR + number + "/acceptance").press("受理").sees("已受理");
  }

  /** The three departments are asked and agree. */
  public void consult(String number) {
    cast.as("samr").open(REGULATOR + number + "/opinions").press("征求意见").sees("答复期限");
    for (String department : List.of("cac", "miit", "mps")) {
      Hands hands = cast.as(department).open("/regulator/opinions").follow(name);
      hands.tick("outcome", "AGREE").type("documentNo", "示例函〔2026〕1号");
      hands.type("date", Examples.today().toString()).press("核对").press("答复意见");
    }
  }

  /** Granted for every category. */
  public void grant(String number, String... categories) {
    Hands hands = cast.as("samr").open(REGULATOR + number + "/decision");
    for (String category : categories) {
      hands.tick("verdict." + category, "granted");
    }
    for (String condition : Authorities.CONDITIONS) {
      hands.type("findings." + condition, "示例核查记录");
    }
    hands.type("reasons", "符合法定条件").press("核对").sees("示例核查记录").press("作出决定");
    hands.sees("准予许可").sees("CNCA-R-");
  }

  /** Refused for every category, with reasons and remedies in writing. */
  public void refuse(String number, String... categories) {
    Hands hands = cast.as("samr").open(REGULATOR + number + "/decision");
    for (String category : categories) {
      hands.tick("verdict." + category, "refused").type("refused." + category, "能力不足");
    }
    hands.type("reasons", "不符合法定条件").press("核对").press("作出决定").sees("不予许可");
    cast.as(body).open(BODY + "/" + number + "/document").sees("不予行政许可决定书");
    cast.as(body).sees("能力不足").sees("行政复议").sees("行政诉讼");
  }

  /** The regulator revokes one category; anybody sees it. */
  public void revokeCategory(String category) {
    Hands anybody = cast.anybody().open("/bodies").follow("CNCA-R-");
    String page = anybody.path();
    cast.as("samr")
        .open("/regulator" + page + "/category-revocation")
        .tick("category", category)
        .type("reason", "该类别审查能力丧失")
        .press("核对")
        .press("撤销部分类别")
        .sees("该类别审查能力丧失");
    anybody.eventually(page, "起撤销").sees("该类别审查能力丧失");
  }

  private static void prove(Hands hands, String requirement) {
    hands
        .type(requirement, "示例说明")
        .attach("file." + requirement, Examples.pdf("示例证明 " + requirement));
  }
}
