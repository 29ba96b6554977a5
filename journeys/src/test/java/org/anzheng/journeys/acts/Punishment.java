package org.anzheng.journeys.acts;

import static org.anzheng.journeys.acts.Inspection.HEAD;
import static org.anzheng.journeys.acts.Inspection.INSPECTOR;
import static org.anzheng.journeys.acts.Inspection.PASSWORD;
import static org.anzheng.journeys.acts.Inspection.confirm;
import static org.anzheng.journeys.acts.Inspection.today;

import org.anzheng.journeys.stage.Hands;

/** Who files, investigates, reviews and decides a penalty case, and the body that answers. */
public final class Punishment {

  private static final String LIST = "/regulator/penalty-cases";
  private static final String DECIDER = "samr-head";
  private static final String REVIEWER = "samr-legal";

  private final Cast cast;

  public Punishment(Cast cast) {
    this.cast = cast;
    cast.signedUp(INSPECTOR, PASSWORD);
    cast.signedUp(DECIDER, PASSWORD);
    cast.signedUp(REVIEWER, PASSWORD);
  }

  /** The lead is filed as a case; its number. */
  public String file() {
    Hands decider = cast.as(DECIDER).open(LIST);
    decider.all("tr:has-text('线索核查') a").first().click();
    decider.all("input[name=investigators]").all().forEach(each -> each.check());
    confirm(decider.type("reason", "示例：检查发现违法线索。"), "立案").sees("调查中");
    return decider.find("CF-[0-9]{4}-[0-9]{4}");
  }

  /** What is intended passes legal review, and the party is told. */
  public void tell(String number) {
    Hands investigator = cast.as(INSPECTOR).open(LIST + "/" + number);
    investigator
        .chooseLabelled("item", "第六十条")
        .type("facts", "示例：未及时公布证书暂停状态。")
        .tick("circumstance", "ORDINARY")
        .tick("penalties", "FINE")
        .type("amount", "60000")
        .type("reason", "示例：一般情形。");
    confirm(investigator, "提出处理意见").sees("待法制审核");
    Hands reviewer = cast.as(REVIEWER).open("/regulator").follow(number);
    reviewer.type("words", "示例：程序合法。");
    confirm(reviewer, "审核通过");
    investigator.open(LIST + "/" + number).type("words", "示例：告知。");
    confirm(investigator, "告知当事人").sees("已告知");
  }

  /** The body reads what is intended, and waives what it could say. */
  public void answer(String number) {
    Hands head = cast.as(HEAD).open("/body").follow(number).sees("罚款 60,000.00");
    head.all("form[action$='/waiver/check'] textarea").first().fill("示例：无异议。");
    confirm(head, "放弃陈述申辩和听证").sees("待决定");
  }

  /** Decided, served, published. */
  public void decide(String number) {
    Hands decider = cast.as(DECIDER).open("/regulator").follow(number);
    decider.type("documentNo", "示例市监罚〔2026〕2 号").type("reasons", "示例：当事人无异议。");
    confirm(decider, "作出处罚决定").sees("待送达");
    Hands investigator = cast.as(INSPECTOR).open(LIST + "/" + number);
    investigator.tick("serviceWay", "ELECTRONIC").type("servedOn", today());
    confirm(investigator, "送达决定书").sees("待履行");
    decider.open(LIST + "/" + number).type("text", "示例公示：未及时公布证书状态。");
    confirm(decider, "公示").sees("公示内容");
  }
}
