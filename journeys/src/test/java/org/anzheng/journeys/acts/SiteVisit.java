package org.anzheng.journeys.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.anzheng.journeys.stage.Hands;
import org.anzheng.journeys.stage.Phone;

/** A lead auditor of the demonstration with a phone, at a client whose network is bad. */
public final class SiteVisit {

  private static final String PASSWORD = "anzheng-demo-2026";
  private static final String PLACE = "示例机房一层";
  private static final String SEEN = "示例：离线时查看机房出入登记。";
  private static final String SEND_AGAIN =
      """
      async body => {
        const base = location.pathname.replace(/[^/]*$/, 'site');
        const state = await (await fetch(base + '/state')).json();
        const answer = await fetch(base + '/entries', {method: 'POST', body,
          headers: {'Content-Type': 'application/json', [state.token.header]: state.token.value}});
        return answer.text();
      }
      """;

  private final Phone phone;
  private Hands tab;
  private String page = "";

  public SiteVisit(Phone phone) {
    this.phone = phone;
    this.tab = phone.tab();
  }

  /** Signs in and opens the page of the site while there is a network. */
  public void arrive() {
    tab.signIn("jia-lead", PASSWORD).open("/body");
    tab.all("ul.tasks li:has-text('现场审查') a").first().click();
    tab.follow("手机现场登记");
    page = tab.path();
    await("#onsite[data-ready=yes]");
    tab.open(page);
    await("#onsite[data-ready=yes]");
    tab.seesNo("需要 JavaScript").sees("检查表");
  }

  /** Without a network: arrival with a rough position, and a finding with a photo. */
  public void workWithoutNetwork() {
    phone.loseTheNetwork();
    tab.type("location", PLACE).all("#onsite-position").check();
    tab.press("签到");
    says("待同步 1 条");
    record(SEEN);
    tab.all("#onsite-outbox").getByText("1 张照片").waitFor();
    says("待同步 2 条");
    assertThat(phone.refuses(tab, () -> tab.all("form[action='/logout'] button").click()))
        .contains("2 条现场登记未同步");
  }

  /** The phone kills the tab; opened again without a network, everything is still there. */
  public void loseTheTab() {
    phone.kill(tab);
    tab = phone.tab();
    tab.open(page).sees("检查表");
    says("待同步 2 条");
    tab.sees("离线").sees(PLACE).sees(SEEN);
    assertThat(tab.all("header nav").count()).as("the page comes from the phone").isZero();
  }

  /** The network is back: everything is sent once. */
  public void findTheNetwork() {
    phone.findTheNetwork();
    says("没有待同步的登记");
    tab.sees("最近一次同步");
  }

  /** The very same request once more changes nothing. */
  public void sendItAgain() {
    tab.open(page.replace("/site", "/findings"));
    String sent = phone.sent().getLast();
    String answer = (String) tab.all("body").page().evaluate(SEND_AGAIN, sent);
    assertThat(answer).contains("ACCEPTED").doesNotContain("REFUSED");
    tab.open(page.replace("/site", "/findings"));
    assertThat(tab.all("small:has-text('" + SEEN + "')").count()).isEqualTo(1);
    tab.open(page.replace("/site", "/attendance"));
    assertThat(tab.all("td:has-text('" + PLACE + "')").count()).isEqualTo(1);
    tab.sees("离线登记").sees("39.98").seesNo("39.984");
  }

  /** The session ends: another account on the phone sees nothing, the first one sends. */
  public void lendThePhone(String other) {
    String later = "示例：会话过期之后记录。";
    tab.open(page);
    await("#onsite[data-ready=yes]");
    phone.forgetTheSession();
    record(later);
    tab.all("#onsite-network:has-text('登录已过期')").waitFor();
    tab.signIn(other, PASSWORD).open(page);
    await("#onsite[data-ready=yes]");
    tab.sees("没有待同步的登记").seesNo(later);
    tab.all("form[action='/logout'] button").click();
    tab.all("a[href='/login']").first().waitFor();
    tab.signIn("jia-lead", PASSWORD).open(page);
    says("没有待同步的登记");
    tab.open(page.replace("/site", "/findings")).sees(later);
  }

  private void record(String text) {
    tab.all("#onsite-criterion")
        .selectOption(tab.all("#onsite-criterion option").last().getAttribute("value"));
    tab.tick("result", "OBSERVATION").type("text", text).attach("photo", Examples.photo());
    tab.press("保存审查发现");
  }

  private void says(String text) {
    tab.all("#onsite-waiting:has-text('" + text + "')").waitFor();
  }

  private void await(String selector) {
    tab.all(selector).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }
}
