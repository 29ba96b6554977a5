package org.anzheng.journeys.acts;

import org.anzheng.journeys.stage.Hands;

/** A department looks at how certificates are relied on, and promotes it. */
public final class Promotion {

  private static final String PASSWORD = "anzheng-demo-2026";
  private static final String DEPARTMENT = "miit";
  private static final String OPERATOR = "grid";
  private static final String TITLE = "示例：运维服务采信推广清单";

  private final Cast cast;

  /** The department and an operator sign in. */
  public Promotion(Cast cast) {
    this.cast = cast;
    cast.signedUp(DEPARTMENT, PASSWORD);
    cast.signedUp(OPERATOR, PASSWORD);
  }

  /** It reads who relies on what, and where there is too little. */
  public void look() {
    department().open("/regulator/adoption").sees("公众查验").sees("供需").sees("能源");
    cast.anybody().open("/statistics").sees("报送情况").follow("月末存量：按级别").sees("月末");
    cast.anybody().open("/open-data/").sees("开放数据");
  }

  /** It drafts a list that prefers somebody, reads why that is not allowed, mends and publishes. */
  public String publish() {
    Hands department = department().open("/regulator/promotion-lists/new");
    department
        .type("title", TITLE)
        .type("document", "示例工信函〔2026〕1号")
        .tick("sectors", "ENERGY")
        .tick("services", "OM")
        .tick("uses", "CONTRACT")
        .type("from", Examples.today().toString())
        .type("text", "示例：建议选用示例甲认证中心的证书。")
        .type("review", "示例：经审查，不具有排除、限制竞争效果")
        .press("保存草稿")
        .sees("不能这样写")
        .sees("示例甲认证中心");
    department.press("发布清单").sees("不能这样写");
    department.follow("修改").type("text", "示例：建议在合同履约中采信。").press("保存草稿");
    department.seesNo("不能这样写").press("发布清单").sees("已发布");
    return department.find("TG-[0-9]{4}-[0-9]{6}");
  }

  /** Anybody reads it, and the operator where it words its requirements. */
  public void isRead(String number) {
    cast.anybody().open("/promotion-lists").follow(TITLE).sees(number).sees("同等有效");
    cast.as(OPERATOR).open("/adopter/requirements").sees(TITLE);
  }

  /** It withdraws it, with the reason for everybody. */
  public void withdraw(String number) {
    department().open("/regulator/promotion-lists/" + number);
    department().type("reason", "示例：依据废止").press("撤回清单").sees("已撤回");
    cast.anybody().open("/promotion-lists/" + number).sees("示例：依据废止");
    cast.as(OPERATOR).open("/adopter/requirements").seesNo(TITLE);
  }

  private Hands department() {
    return cast.as(DEPARTMENT);
  }
}
