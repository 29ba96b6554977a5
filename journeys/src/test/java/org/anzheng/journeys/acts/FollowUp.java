package org.anzheng.journeys.acts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.anzheng.journeys.stage.Hands;

/** Cases about a certificate of the demonstration, in browsers, from their beginning to the end. */
public final class FollowUp {

  private static final String PASSWORD = "anzheng-demo-2026";
  private static final List<String> BODY =
      List.of(
          "jia-admin",
          "jia-contract",
          "jia-scheme",
          "jia-reviewer",
          "jia-decision",
          "jia-head",
          "jia-certificates");

  private static final String SAVE = "保存并返回";
  private static final String REFUSED = "有问题需要处理";

  private final Cast cast;
  private final String holder;
  private final Office office;
  private final Client client;
  private String certificate;
  private final Deque<String> auditors = new ArrayDeque<>();

  /** Everybody signs in; the holder looks up its valid certificate of this category. */
  public FollowUp(Cast cast, String holder, String category) {
    this.cast = cast;
    this.holder = holder;
    this.office = new Office(cast);
    this.client = new Client(cast, holder);
    BODY.forEach(login -> cast.signedUp(login, PASSWORD));
    certificate =
        cast.signedUp(holder, PASSWORD)
            .open("/applicant/certificates")
            .all("tr:has-text('有效') a :text-matches('CSSC-[0-9]{4}-" + category + "-')")
            .first()
            .innerText();
  }

  /** 监督: opened by the body, evaluated on site, carried out. */
  public void surveillance() {
    String number = office.openCase(certificate, "启动监督");
    evaluate(number);
    decide(number);
    office.carryOut(number, "落实保持决定", "证书已保持");
  }

  /** 特殊审核: the client is not asked, and the plan needs no consent. */
  public void special() {
    String number = office.openCase(certificate, "启动特殊审核");
    Team team = team(number);
    team.declare(number);
    team.reviewTheDocuments(number);
    team.plan(number);
    onSite(number, team);
    decide(number);
    office.carryOut(number, "落实保持决定", "证书已保持");
  }

  /** 扩大范围: a contract and an evaluation on site. */
  public void extension() {
    Hands form = begin("SCOPE_EXTENSION").follow("认证范围");
    form.type("service.scopeZh", "网络安全咨询服务、应急预案咨询服务").press(SAVE).seesNo(REFUSED);
    String number = submit(form);
    contract(number);
    evaluate(number);
    decide(number);
    amend(number);
  }

  /** 缩小范围: neither contract nor site. */
  public void reduction() {
    Hands form = begin("SCOPE_REDUCTION").follow("认证范围");
    form.type("service.scopeZh", "网络安全咨询服务").press(SAVE).seesNo(REFUSED);
    String number = submit(form);
    office.accept(number, "申请评审");
    readTheDocuments(number);
    decide(number);
    amend(number);
  }

  /** 级别变更: down, which documents are enough for. */
  public void level() {
    Hands form = begin("LEVEL_CHANGE").follow("认证范围");
    boolean general = form.all("input[name='service.tier'][value=GENERAL]").isChecked();
    form.tick("service.tier", general ? "ENHANCED" : "GENERAL").press(SAVE).seesNo(REFUSED);
    form.follow("自评估");
    int criteria = form.all("fieldset[id^=rating-]").count();
    for (int i = 0; i < criteria; i++) {
      form.tick("rating-" + i, "CONFORMING").type("reason-" + i, "示例：见服务管理手册相应章节");
    }
    form.press(SAVE).seesNo(REFUSED);
    String number = submit(form);
    contract(number);
    if (general) {
      evaluate(number);
    } else {
      readTheDocuments(number);
    }
    decide(number);
    amend(number);
  }

  /** 变更: of an address, read by reviewer and decision maker. */
  public void change() {
    Hands form = begin("CHANGE").follow("认证范围");
    form.type("service.sites[0].address", "北京市示例新街 9 号").press(SAVE).seesNo(REFUSED);
    String number = submit(form);
    office.accept(number, "复核中");
    decide(number);
    amend(number);
  }

  /** 再认证: in the renewal window; the old certificate points at the new one. */
  public void renewal() {
    String number = submit(begin("RECERTIFICATION"));
    contract(number);
    evaluate(number);
    decide(number);
    replace(number);
  }

  /** 转机构: another body reads the file so far and takes the certificate over, with its expiry. */
  public void transfer(String body) {
    String expiry = page().find("(?<= - )20[0-9]{2}-[0-9]{2}-[0-9]{2}");
    Hands form = page().tick("type", "TRANSFER").tick("release", "yes").press("填写委托");
    form.follow("认证范围").chooseLabelled("service.body", body).press(SAVE).seesNo(REFUSED);
    String number = submit(form);
    contract(number, "复核中");
    decide(number);
    replace(number);
    page().sees(body).sees(" - " + expiry);
  }

  /** The new certificate is issued, and the old one points at it. */
  private void replace(String number) {
    office.issue(number);
    certificate = page().find("(?<=替换本证书的证书\\s)CSSC-[0-9]{4}-[A-Z]{2}-[0-9]{7}-[0-9A-Z]");
  }

  private Hands begin(String type) {
    return page().tick("type", type).press("填写委托");
  }

  private Hands page() {
    return cast.as(holder).open("/applicant/certificates/" + certificate);
  }

  private static String submit(Hands form) {
    form.follow("咨询关系与声明").tick("declarations.truthful", "yes").press(SAVE).seesNo(REFUSED);
    form.follow("核对并提交").press("提交委托").sees("已提交，待申请评审");
    return form.find("WT-[0-9]{4}-[0-9]{6}");
  }

  private void contract(String number) {
    contract(number, "合同已订立");
  }

  private void contract(String number, String state) {
    office.accept(number, Office.ACCEPTED);
    office.proposeTheContract(number, "元");
    client.signTheContract(number);
    office.signTheContract(number, state);
  }

  private void evaluate(String number) {
    Team team = team(number);
    team.declare(number);
    client.acceptTheTeam(number);
    team.reviewTheDocuments(number);
    team.plan(number);
    client.acknowledgeThePlan(number);
    onSite(number, team);
  }

  private void readTheDocuments(String number) {
    Team team = team(number);
    team.declare(number);
    client.acceptTheTeam(number);
    team.reviewTheDocuments(number);
    team.report(number);
  }

  private void onSite(String number, Team team) {
    team.arrive(number);
    team.find(number);
    client.signTheNonconformity(number);
    team.close(number);
    client.signTheMinutes(number);
    team.leave(number);
    client.correct(number);
    team.verify(number);
    team.report(number);
  }

  /** Those of the demonstration are busy today; two others take turns in the lead. */
  private Team team(String number) {
    if (auditors.isEmpty()) {
      auditors.addAll(new Administrator(cast).recruit("CO"));
    }
    auditors.addLast(auditors.removeFirst());
    String lead = auditors.getFirst();
    String member = auditors.getLast();
    office.openTheEvaluation(number, Administrator.name(lead), Administrator.name(member));
    return new Team(cast, lead, member);
  }

  private void decide(String number) {
    office.review(number);
    office.grant(number);
    office.sign(number);
  }

  private void amend(String number) {
    office.carryOut(number, "换发新版证书", "证书已换版");
  }
}
