package org.anzheng.journeys.acts;

import static org.anzheng.journeys.acts.Examples.today;

import org.anzheng.journeys.stage.Hands;

/** A suspension, the appeal against it, and what the body makes of it. */
public final class Appeal {

  private static final String PASSWORD = "anzheng-demo-2026";
  private static final String HOLDER = "client8";
  private static final String DECIDER = "yi-decision";
  private static final String OFFICER = "yi-complaints";
  private static final String PANEL = "appeals-panel";

  private final Cast cast;

  /** Everybody of the demonstration who has a part, signed in. */
  public Appeal(Cast cast) {
    this.cast = cast;
    cast.signedUp(HOLDER, PASSWORD);
    cast.signedUp(DECIDER, PASSWORD);
    cast.signedUp(OFFICER, PASSWORD);
    cast.signedUp(PANEL, PASSWORD);
  }

  /** The holder's certificate. */
  public String certificate() {
    return cast.as(HOLDER)
        .open("/applicant/certificates")
        .find("CSSC-[0-9]{4}-[A-Z]{2}-[0-9]{7}-[0-9A-Z]");
  }

  /** The decision maker suspends it. */
  public void suspend(String certificate) {
    cast.as(DECIDER)
        .open("/body/certificates/" + certificate)
        .follow("暂停证书")
        .chooseFirst("reasonCode")
        .type("facts", "示例：未按期接受监督审核。")
        .type("confirmedOn", today().toString())
        .type("decidedOn", today().toString())
        .type("effectiveOn", today().toString())
        .type("until", today().plusMonths(3).toString())
        .type("restorationActions", "示例：接受监督审核")
        .type("contact", "示例联系人 010-00000000")
        .press("核对")
        .press("签署：暂停证书")
        .sees("暂停");
  }

  /** The holder reads the notice and appeals; the number of the appeal. */
  public String lodge() {
    Hands holder = cast.as(HOLDER).open("/notices").follow("暂停认证证书通知书");
    holder.sees("恢复条件").sees("示例联系人").sees("提出申诉").seesNo("行政复议").follow("提出申诉");
    holder.all("input[name=act]").first().check();
    holder.type("text", "示例：监督审核因不可抗力推迟，请求撤销暂停。").press("继续");
    holder.sees("申诉期间决定不停止执行").press("提交").sees("对暂停的申诉");
    return holder.find("SS-[0-9]{4}-[0-9]{6}");
  }

  /** The complaints officer acknowledges, takes it up and investigates. */
  public void investigate(String number) {
    Hands officer = cast.as(OFFICER).open("/body").follow(number);
    confirm(officer, "告知收到").sees("已告知收到");
    confirm(officer, "受理").sees("已受理");
    confirm(officer, "开始调查").sees("调查中");
    officer.type("findings", "示例：情况属实。");
    confirm(officer, "提交调查结果").sees("调查结果已提交");
  }

  /** Whoever suspended it reads why not; somebody uninvolved decides. */
  public void decide(String number) {
    cast.as(DECIDER).open("/body/complaints/" + number).sees("您参与过所涉事项");
    Hands panel = cast.as(PANEL).open("/body").follow(number);
    panel.tick("outcome", "UPHELD").type("decision", "示例：申诉成立，应当恢复证书。");
    confirm(panel, "作出决定").sees("已决定");
  }

  /** The body restores the certificate itself; then the appeal ends with that act. */
  public void follow(String number, String certificate) {
    Hands officer = cast.as(OFFICER).open("/body/complaints/" + number);
    confirm(officer, "通知结果").sees("已通知结果");
    cast.as(DECIDER)
        .open("/body/certificates/" + certificate)
        .follow("恢复证书")
        .type("facts", "示例：申诉成立，恢复条件已满足。")
        .type("decidedOn", today().toString())
        .type("effectiveOn", today().toString())
        .press("核对")
        .press("签署：恢复证书")
        .sees("有效");
    officer.open("/body/complaints/" + number).chooseLabelled("followedBy", "恢复");
    officer.type("note", "示例：证书已恢复，申诉办结。");
    confirm(officer, "办结").sees("已办结");
    cast.as(HOLDER).open("/notices").sees("投诉申诉处理结果通知书").sees("投诉申诉办结通知书");
  }

  /** Sends the form and confirms it on the page with the consequence. */
  private static Hands confirm(Hands hands, String act) {
    return hands.press(act).sees("核对").press(act);
  }
}
