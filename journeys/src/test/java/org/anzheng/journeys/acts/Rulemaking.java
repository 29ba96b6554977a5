package org.anzheng.journeys.acts;

import java.time.LocalDate;
import org.anzheng.journeys.stage.Hands;

/** A certification rule on its way: drafted, asked about, published. */
public final class Rulemaking {

  private final Cast cast;

  public Rulemaking(Cast cast) {
    this.cast = cast;
  }

  /** The market regulator drafts the next version and changes one number, with its source. */
  public String draft() {
    Hands samr = cast.as("samr").open("/regulator/norms").follow("起草新版本");
    samr.tick("kind", "RULE").type("titleZh", "示例认证规则").press("起草").sees("起草中");
    String draft = samr.path();
    samr.follow("修改名称、日期和说明")
        .type("titleEn", "Example rule")
        .type("effectiveFrom", effective().toString())
        .type("transitionTo", effective().plusMonths(6).toString())
        .type("explanation", "示例：缩短首次监督期限")
        .press("保存");
    samr.follow("首次监督期限")
        .type("value", "10")
        .type("basis", "cssc-r01:4.4")
        .type("citationZh", "示例规则4.4")
        .type("citationEn", "Example rule, 4.4")
        .tick("confidence", "LAW")
        .press("保存")
        .sees("10 个月");
    return draft;
  }

  /** Three departments are asked; one of them agrees with conditions. */
  public void consult(String draft) {
    cast.as("samr").open(draft + "/consultation").press("征求意见").sees("征求意见中");
    answer("cac", "AGREE");
    answer("miit", "AGREE_WITH_CONDITIONS");
    answer("mps", "AGREE");
  }

  /** The market regulator says how the condition was dealt with, and publishes. */
  public void publish(String draft) {
    Hands samr = cast.as("samr").open(draft).follow("发布");
    samr.all("textarea").first().fill("示例：已采纳");
    samr.press("发布").sees("已发布");
  }

  /** What the draft becomes. */
  public static String version() {
    return "CSSC-R01:" + effective().getYear();
  }

  private void answer(String department, String outcome) {
    Hands hands = cast.as(department).open("/regulator").follow("示例认证规则");
    hands.follow("示例认证规则").sees("参数变化").sees("示例规则4.4");
    hands.open("/regulator/opinions").follow("示例认证规则");
    hands.tick("outcome", outcome).type("text", "示例：写明起算日").type("documentNo", "示例函〔2026〕1号");
    hands.type("date", Examples.today().toString()).press("核对").press("答复意见");
  }

  private static LocalDate effective() {
    return Examples.today().plusMonths(2);
  }
}
