package org.anzheng.journeys.acts;

import org.anzheng.journeys.stage.Hands;

/** A report of the public, the vault with its identity, and a referral. */
public final class Report {

  private static final String PASSWORD = "anzheng-demo-2026";
  private static final String NAME = "示例吹哨人";
  private static final String HANDLER = "samr-reports";
  private static final String OPENER = "samr-vault";

  private final Cast cast;
  private String secret = "";
  private String body = "";

  /** The people of the market regulator and of the police, signed in. */
  public Report(Cast cast) {
    this.cast = cast;
    cast.signedUp(HANDLER, PASSWORD);
    cast.signedUp(OPENER, PASSWORD);
    cast.signedUp("samr", PASSWORD);
    cast.signedUp("mps", PASSWORD);
  }

  /** Anybody reports a body; the number of the report. */
  public String send() {
    body = cast.as("samr").open("/regulator/bodies").find("CNCA-R-[0-9]{4}-[0-9]+");
    Hands anybody = cast.anybody().open("/allegations").sees("不需要账户");
    anybody
        .choose("topic", "STEPS_OMITTED")
        .type("subject", body)
        .type("text", "示例：审核组没有到现场。")
        .type("name", NAME)
        .type("contact", "010-00000000")
        .press("提交举报")
        .sees("查询码只显示这一次")
        .seesNo(NAME);
    secret = anybody.find("[2-9A-Z]{24}");
    return anybody.find("JB-[0-9]{4}-[0-9]{6}");
  }

  /** A handler takes it and asks. */
  public void ask(String number) {
    Hands handler = handler(number).seesNo(NAME);
    handler.press("分派").sees("已分派");
    handler.press("受理并核查").sees("核查中");
    handler.type("question", "示例：是哪一天？").press("向举报人询问").sees("是哪一天");
  }

  /** The reporter answers under number and secret. */
  public void supply(String number) {
    followed(number).sees("是哪一天").type("supply", "示例：三月二日。").press("补充").sees("三月二日");
  }

  /** One person asks for the identity, another allows it, the first one looks. */
  public void open(String number) {
    handler(number).type("reason", "示例：需要当面核实。").press("申请查看举报人身份").sees("已申请");
    cast.as(OPENER).open("/regulator/vault").sees("需要当面核实").seesNo(NAME).press("准许").sees("已准许");
    handler(number).press("查看举报人身份").sees(NAME);
    handler(number).seesNo(NAME).sees("查看举报人身份");
  }

  /** The handler answers. */
  public void answer(String number) {
    handler(number).type("answer", "示例：情况属实，已责令改正。").press("答复举报人").sees("已答复");
  }

  /** The reporter reads it. */
  public void readsTheAnswer(String number) {
    followed(number).sees("情况属实，已责令改正");
  }

  /** The market regulator refers the body to the police, who tell the outcome. */
  public void refer() {
    Hands market = cast.as("samr").open("/regulator/referrals/new");
    market
        .choose("department", "PUBLIC_SECURITY")
        .choose("kind", "BODY")
        .type("subject", body)
        .type("facts", "示例：涉嫌伪造现场签到。")
        .type("asked", "示例：请依职责查处。")
        .press("移送")
        .sees("待签收");
    String number = market.find("YS-[0-9]{4}-[0-9]{6}");
    Hands police = cast.as("mps").open("/regulator").follow(number);
    police.press("签收").sees("已签收");
    police.type("outcome", "示例：已立案。").press("回告结果").sees("已回告结果");
    market.open("/regulator/referrals/" + number).sees("示例：已立案。");
    market.open("/regulator/overview").sees("认证机构风险分值");
    market.open("/regulator/signals").sees("规则");
  }

  private Hands handler(String number) {
    return cast.as(HANDLER).open("/regulator/allegations/" + number);
  }

  private Hands followed(String number) {
    return cast.anybody().open("/allegations/" + number).type("secret", secret).press("查看进展");
  }
}
