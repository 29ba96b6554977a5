package org.anzheng.journeys.acts;

import static org.anzheng.journeys.acts.Examples.today;

import java.util.stream.IntStream;
import org.anzheng.journeys.stage.Hands;

/** The offices of the body: contract, review, decision, head, certificates. */
public final class Office {

  /** Where a commission stands that needs a contract. */
  public static final String ACCEPTED = "已受理，待拟定合同";

  private final Cast cast;

  public Office(Cast cast) {
    this.cast = cast;
  }

  /** The contract reviewer accepts the commission, which is to be in this state afterwards. */
  public void accept(String number, String state) {
    Hands reviewer = work("jia-contract", number).follow("受理");
    verifyTheClient(reviewer).tick("findings", "competent").tick("findings", "differencesResolved");
    if (reviewer.all("[name='manDays.base']").count() > 0) {
      reviewer.type("manDays.base", "2").type("manDays.reason", "示例：范围小，资料齐全。");
    }
    reviewer.press("核对").sees("请核对").press("受理").sees(state);
  }

  /** The contract reviewer proposes the contract under the published tariff, at this price. */
  public void proposeTheContract(String number, String price) {
    Hands reviewer = work("jia-contract", number).follow("拟定合同").sees(price);
    reviewer.press("核对").press("拟定合同").sees("合同待委托人签署");
  }

  /** The head signs the contract for the body. */
  public void signTheContract(String number) {
    signTheContract(number, "合同已订立");
  }

  /** The same, where the case is to be in this state afterwards. */
  void signTheContract(String number, String state) {
    work("jia-head", number).follow("负责人签署合同").press("负责人签署合同").sees(state);
  }

  /** The scheme manager opens the evaluation and names lead and member of the team. */
  public void openTheEvaluation(String number, String lead, String member) {
    Hands manager = work("jia-scheme", number).follow("启动审核").press("启动审核").sees("审核中");
    manager.open("/body/cases/" + number + "/evaluation").follow("指派审查组");
    manager.all("select[aria-label='" + lead + "的角色']").selectOption("LEAD");
    manager.all("select[aria-label='" + member + "的角色']").selectOption("MEMBER");
    manager.press("指派审查组").sees("未签署声明");
  }

  /** Somebody outside the team reviews the file, item by item. */
  public void review(String number) {
    Hands reviewer = work("jia-reviewer", number).follow("提出复核意见");
    IntStream.range(0, reviewer.all("input[name^='answers.'][value=yes]").count())
        .forEach(i -> reviewer.all("input[name^='answers.'][value=yes]").nth(i).check());
    reviewer.tick("recommendation", "GRANT").type("opinion", "示例：材料完整，不符合已关闭，建议通过。");
    reviewer.tick("declared", "yes").press("核对").press("提出复核意见").sees("待认证决定");
  }

  /** The decision maker grants, on a check of the client of the same day. */
  public void grant(String number) {
    Hands maker = work("jia-decision", number).follow("决定通过");
    verifyTheClient(maker).type("opinion", "示例：经审议，认证材料与审核结论支持本决定。");
    maker.tick("declared", "yes").press("核对").press("决定通过").sees("待负责人签署");
  }

  /** The head signs the decision. */
  public void sign(String number) {
    work("jia-head", number).follow("签署决定").press("签署决定").sees("决定已签署，待颁证");
  }

  /** The certificate officer issues; the number of the certificate. */
  public String issue(String number) {
    Hands officer = work("jia-certificates", number).follow("颁发证书").press("颁发证书").sees("已颁证");
    return officer.find("CSSC-[0-9]{4}-[A-Z]{2}-[0-9]{7}-[0-9A-Z]");
  }

  /** The scheme manager opens a case on a certificate of the body; the number of the case. */
  public String openCase(String certificate, String act) {
    Hands manager = cast.as("jia-scheme").open("/body/certificates/" + certificate).follow(act);
    manager.type("manDays", "2").type("reason", "示例：按计划启动。").press("核对").press(act);
    return manager.find("WT-[0-9]{4}-[0-9]{6}");
  }

  /** The certificate officer carries out a decision on a certificate that stands. */
  public void carryOut(String number, String act, String status) {
    work("jia-certificates", number).follow(act).press(act).sees(status);
  }

  /** The decision maker suspends the certificate, after checking the answers. */
  public void suspend(String certificate) {
    Hands maker = cast.as("jia-decision").open("/body/certificates").follow(certificate);
    maker
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
        .sees("签署后立即公布“暂停”")
        .press("签署：暂停证书")
        .sees("暂停");
  }

  /** From the person's list of work to the case. */
  private Hands work(String login, String number) {
    return cast.as(login).open("/body").follow(number);
  }

  private static Hands verifyTheClient(Hands hands) {
    return hands
        .tick("findings", "client.legalStatus")
        .tick("findings", "client.licensed")
        .tick("findings", "client.notDishonest")
        .tick("findings", "client.noHiddenRevocation")
        .type("client.asOf", today().toString())
        .type("client.source", "示例企业信用信息公示系统");
  }
}
