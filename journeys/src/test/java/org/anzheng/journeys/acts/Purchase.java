package org.anzheng.journeys.acts;

import org.anzheng.journeys.stage.Hands;

/** A procurement of the grid company of the demonstration. */
public final class Purchase {

  private static final String BUYER = "grid";

  private final Cast cast;
  private String record = "";

  /** The buyer signs in. */
  public Purchase(Cast cast) {
    this.cast = cast;
    cast.signedUp(BUYER, "anzheng-demo-2026");
  }

  /** It watches a certificate. */
  public void watch(String certificate) {
    buyer()
        .open("/adopter/watches")
        .type("targets", certificate)
        .type("note", "示例：拟签合同")
        .press("关注")
        .sees(certificate);
  }

  /** It words a requirement, reads why it is not allowed, mends and publishes it. */
  public String ask() {
    Hands buyer = buyer().open("/adopter/requirements/new");
    buyer
        .type("title", "示例：咨询服务采信要求")
        .type("scope", "网络安全规划咨询")
        .type("reason", "示例：方案影响重要系统。")
        .type("points", "2")
        .type("words", "注册资本不低于一千万元")
        .tick("procurement", "GOVERNMENT")
        .tick("use", "SCORE")
        .choose("category", "CO")
        .press("保存")
        .sees("不能这样写")
        .press("发布")
        .sees("不能发布");
    buyer.follow("修改").type("words", "").press("保存").seesNo("不能这样写").press("发布");
    buyer.sees("已发布");
    return buyer.find("YQ-[0-9]{4}-[0-9]{6}/1");
  }

  /** It records the procurement; the certificate is checked. */
  public void relyOn(String certificate, String requirement) {
    Hands buyer =
        buyer()
            .open("/adopter/records/new")
            .type("procurement", "SL-2026-009")
            .type("title", "示例：咨询服务采购")
            .choose("sector", "ENERGY")
            .type("requirement", requirement)
            .type("certificates", certificate)
            .press("核验并保存")
            .sees("采购进行中")
            .sees(certificate);
    buyer.download("凭证");
    record = buyer.path();
  }

  /** It is told what became of the certificate. */
  public void hear(String certificate) {
    buyer().eventually("/adopter", "已暂停").sees(certificate);
    buyer().eventually("/notices", "关注的证书有变化");
  }

  /** Before the contract it checks once more, and does not award. */
  public void checkAgain(String certificate) {
    buyer().open(record).type("certificates", certificate).press("核验").sees("不是“有效”");
    buyer().open(record).type("reason", "示例：证书被暂停。").press("登记未成交").sees("未成交");
  }

  private Hands buyer() {
    return cast.as(BUYER);
  }
}
