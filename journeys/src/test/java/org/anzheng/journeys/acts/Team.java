package org.anzheng.journeys.acts;

import static org.anzheng.journeys.acts.Examples.today;

import java.util.List;
import org.anzheng.journeys.stage.Hands;

/** The evaluation team, lead and auditor. */
public final class Team {

  private final Cast cast;
  private final String lead;
  private final List<String> members;

  public Team(Cast cast) {
    this(cast, "jia-lead", "jia-auditor");
  }

  /** Of other people. */
  public Team(Cast cast, String lead, String member) {
    this.cast = cast;
    this.lead = lead;
    this.members = List.of(lead, member);
  }

  /** Each member signs the declaration. */
  public void declare(String number) {
    for (String member : members) {
      at(member, number)
          .follow("签署公正性与保密声明")
          .tick("noInterest", "noInterest")
          .tick("notConsulted", "notConsulted")
          .tick("confidential", "confidential")
          .press("签署声明")
          .sees("已签署声明");
    }
  }

  /** The lead reviews the documents. */
  public void reviewTheDocuments(String number) {
    Hands hands = at(lead, number).follow("文件审查").type("conclusion", "示例：文件充分，可以进入现场审核。");
    hands.press("提交文件审查报告");
  }

  /** The lead sends the plan: one day on site, today. */
  public void plan(String number) {
    at(lead, number)
        .follow("审查计划")
        .type("day", today().toString())
        .type("site", "示例总部")
        .type("agenda", "首次会议、条款审核、末次会议")
        .type("sampling", "随机抽取在施项目")
        .press("发出审查计划")
        .find("审查计划(待|已)确认");
  }

  /** Opening meeting, everybody arrives, a sample is drawn. */
  public void arrive(String number) {
    at(lead, number)
        .follow("首次会议")
        .type("minutes", "示例：首次会议记录。")
        .type("client", "示例总经理")
        .press("记录首次会议");
    members.forEach(member -> at(member, number).follow("现场签到").press("签到").sees("您已签到"));
    Hands hands = at(lead, number).follow("抽取样本项目");
    hands.type("candidates", "示例政务云运维项目\n示例银行安全评估项目\n示例医院咨询项目").press("抽取");
    hands.sees("抽取的在施项目");
  }

  /** A finding on every criterion; the first does not conform, a minor nonconformity. */
  public void find(String number) {
    Hands hands = at(lead, number).follow("审查发现");
    String list = hands.path();
    int criteria = hands.all("ol.tasks li").count();
    for (int place = 2; place <= criteria; place++) {
      hands.open(list + "/" + place).tick("result", "CONFORMING").type("text", "示例：查阅记录并访谈，符合。");
      hands.press("保存审查发现");
    }
    hands.open(list + "/1").tick("result", "NONCONFORMING").type("text", "示例：1 份服务记录缺少客户确认。");
    hands.attach("file", Examples.pdf("示例现场照片")).press("保存审查发现").sees("不符合报告");
    hands
        .tick("grade", "MINOR")
        .type("fact", "示例：抽查的 3 份服务记录中 1 份缺少客户确认。")
        .type("department", "服务交付部")
        .attach("file", Examples.pdf("示例服务记录"))
        .press("开具不符合报告")
        .sees("第 1 号不符合");
  }

  /** The closing meeting. */
  public void close(String number) {
    at(lead, number)
        .follow("末次会议")
        .type("minutes", "示例：末次会议记录，审核发现已通报。")
        .type("client", "示例总经理")
        .press("记录末次会议");
  }

  /** Everybody leaves. */
  public void leave(String number) {
    members.forEach(member -> at(member, number).follow("现场签到").press("签退").sees("您尚未签到"));
    at(lead, number).follow("离开现场").press("离开现场").sees("不符合整改中");
  }

  /** The lead verifies the corrective action on documents. */
  public void verify(String number) {
    at(lead, number)
        .follow("第 1 号不符合")
        .tick("outcome", "accept")
        .tick("method", "DOCUMENTS")
        .type("opinion", "示例：整改有效。")
        .press("提交验证结果");
  }

  /** The lead reports, after checking the answers. */
  public void report(String number) {
    at(lead, number)
        .follow("审核报告")
        .tick("recommendation", "GRANT")
        .type("conclusion", "示例：服务能力符合所申请类别与级别的要求。")
        .press("核对")
        .sees("示例：服务能力符合所申请类别与级别的要求。")
        .press("签署");
  }

  private Hands at(String login, String number) {
    return cast.as(login).open("/body/cases/" + number + "/evaluation");
  }
}
