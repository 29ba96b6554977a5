package org.anzheng.journeys.acts;

import java.util.List;
import org.anzheng.journeys.stage.Hands;

/** The service organisation that wants a certificate. */
public final class Client {

  private static final String LOGIN = "client";
  private static final String PASSWORD = "a-password-of-mine-2026";

  private final Cast cast;
  private final String login;

  /** One that signs up in the story. */
  public Client(Cast cast) {
    this(cast, LOGIN);
  }

  /** One that has an account already. */
  public Client(Cast cast, String login) {
    this.cast = cast;
    this.login = login;
  }

  /** Signs up. */
  public void signUp() {
    Hands hands = cast.anybody().open("/sign-up");
    hands
        .type("name", "示例网络安全服务有限公司")
        .type("nameEn", "Example Cyber Services")
        .type("uscc", Examples.uscc(3))
        .chooseLabelled("division", "北京市")
        .type("address", "北京市示例大街 3 号")
        .type("person", "示例联系人")
        .type("email", "client@example.com")
        .type("phone", "010-00000000")
        .type("login", LOGIN)
        .type("password", PASSWORD)
        .press("注册")
        .sees("注册完成");
    cast.signedUp(LOGIN, PASSWORD).sees("我的工作");
  }

  /** Fills in the commission, part by part; the draft is there again after signing out. */
  public void fillInTheCommission() {
    Hands client = cast.as(LOGIN).press("新建委托").follow("委托人信息");
    client
        .type("client.legalRepresentative", "示例法定代表人")
        .type("client.registeredCapital", "1000")
        .type("client.staff", "18")
        .type("client.contactName", "示例联系人")
        .type("client.contactPhone", "010-00000000")
        .type("client.contactEmail", "contact@example.com")
        .press("保存并返回");
    client.follow("认证范围").tick("service.category", "TA").tick("service.tier", "GENERAL");
    client
        .chooseLabelled("service.body", "示例甲认证有限公司")
        .type("service.scopeZh", "网络安全检测评估服务")
        .type("service.scopeEn", "Cybersecurity testing and assessment services")
        .type("service.sites[0].name", "示例总部")
        .type("service.sites[0].address", "北京市示例大街 3 号")
        .press("保存并返回");
    String draft = client.path();
    client.press("退出");
    cast.signedUp(LOGIN, PASSWORD).open(draft).sees("填写认证委托");
  }

  /** Rates itself against every criterion, with one file of evidence, and proves its capability. */
  public void assessItself() {
    Hands client = cast.as(LOGIN).follow("自评估");
    int criteria = client.all("fieldset[id^=rating-]").count();
    for (int i = 0; i < criteria; i++) {
      client.tick("rating-" + i, "CONFORMING").type("reason-" + i, "示例：见服务管理手册相应章节");
    }
    client.attach("files-0", Examples.pdf("示例服务管理手册")).press("保存并返回");
    client
        .follow("能力证明材料")
        .type("capability.people[0].name", "示例人员")
        .type("capability.people[0].role", "服务负责人")
        .type("capability.projects[0].client", "示例客户")
        .type("capability.projects[0].title", "示例项目")
        .type("capability.projects[0].from", "2026-01-05")
        .choose("capability.projects[0].status", "IN_PROGRESS");
    for (String kind : List.of("LEGAL_STATUS", "PEOPLE", "PROJECTS")) {
      client.attach("capability." + kind, Examples.pdf("示例材料 " + kind));
    }
    client.type("description", "示例材料").press("保存并返回");
    client.follow("咨询关系与声明").tick("declarations.truthful", "yes").press("保存并返回");
  }

  /** Checks the answers and submits; the number of the case. */
  public String submit() {
    Hands client = cast.as(LOGIN).follow("核对并提交").sees("网络安全检测评估服务").sees("示例法定代表人");
    client.press("提交委托").sees("已提交，待申请评审");
    return client.find("WT-[0-9]{4}-[0-9]{6}");
  }

  /** Moves a case whose body lost the category to another body; the number of the case there. */
  public String move(String number, String body) {
    Hands client = cast.as(login).open("/applicant").follow(number).sees("待转机构");
    client.follow("转至其他机构").chooseLabelled("body", body).press("核对");
    client.sees("请同意将先前的认证档案移交新机构");
    client.chooseLabelled("body", body).tick("release", "yes").press("核对").sees("请核对");
    client.press("转至其他机构").sees("已转至其他机构").sees("转出后案件");
    return client.find("WT-[0-9]{4}-(?!" + number.substring(8) + ")[0-9]{6}");
  }

  /** Signs the contract. */
  public void signTheContract(String number) {
    Hands client = cast.as(login).open("/applicant/cases/" + number).follow("签署合同");
    client.sees("合计").press("签署合同").sees("合同待机构负责人签署");
  }

  /** Accepts the team. */
  public void acceptTheTeam(String number) {
    Hands client = cast.as(login).open("/applicant").follow(number);
    client.open(evaluation(number)).follow("确认审查组").press("接受审查组");
  }

  /** Acknowledges the plan, agreeing that the team comes today already. */
  public void acknowledgeThePlan(String number) {
    Hands client = cast.as(login).open(evaluation(number)).follow("确认审查计划");
    client.tick("shorterNotice", "yes").press("确认审查计划");
  }

  /** Signs the report of the nonconformity. */
  public void signTheNonconformity(String number) {
    Hands client = cast.as(login).open(evaluation(number)).follow("第 1 号不符合");
    client.type("remark", "示例：确认事实。").press("签署");
  }

  /** Signs the minutes of both meetings. */
  public void signTheMinutes(String number) {
    for (String meeting : List.of("首次会议记录", "末次会议记录")) {
      Hands client = cast.as(login).open(evaluation(number)).follow(meeting);
      client.sees("示例总经理").press("签署");
    }
  }

  /** Hands in the corrective action with evidence. */
  public void correct(String number) {
    Hands client = cast.as(login).open(evaluation(number)).follow("第 1 号不符合");
    client
        .type("cause", "示例：交付流程未设确认检查点。")
        .type("correction", "示例：已补齐客户确认。")
        .type("action", "示例：在交付系统中增加必填的确认步骤，并完成培训。")
        .attach("file", Examples.pdf("示例整改证据"))
        .press("提交纠正措施");
  }

  private static String evaluation(String number) {
    return "/applicant/cases/" + number + "/evaluation";
  }
}
