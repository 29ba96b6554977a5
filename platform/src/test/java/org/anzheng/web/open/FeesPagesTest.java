package org.anzheng.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.bodies.TariffForm;
import org.anzheng.bodies.TariffItem;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.bodies.TariffTerms;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.register.PublicBodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What every body charges, side by side and version by version. */
@PlatformTest
class FeesPagesTest {

  @Autowired MockMvc browser;
  @Autowired GivenBodies given;
  @Autowired Bodies bodies;
  @Autowired PublicBodies register;
  @Autowired Clock clock;

  @Test
  void the_comparison_uses_the_price_of_the_level_and_works_out_an_example() throws Exception {
    GivenBody body = dearerForEnhanced("示例：优惠规则甲");

    String enhanced = page("/fees?category=TA&level=ENHANCED&manDays=2.5&lang=zh");
    assertThat(enhanced)
        .contains("/bodies/" + body.approvalNo() + "/fees#v2", "4,000.00", "按实际发生额收取")
        .contains("<b>13,000.00</b>", "示例合计（2.5 人日）");
    assertThat(page("/fees?category=TA&level=GENERAL&manDays=2.5&lang=zh"))
        .contains("<b>10,500.00</b>");
    assertThat(page("/fees?category=TA&level=ENHANCED&manDays=2.5&sort=total&lang=en"))
        .contains("Example total (2.5 man-days)", "aria-sort", "/fees/feed?lang=en");
  }

  @Test
  void bodies_that_are_not_in_force_are_marked_and_come_last() throws Exception {
    GivenBody suspended = dearerForEnhanced("");
    bodies.changeStanding(
        suspended.approvalNo(),
        BodyTransition.ORDER_SUSPENSION,
        "示例：停业整顿",
        GivenBodies.marketRegulator());
    GivenBody other = dearerForEnhanced("");
    await(() ->
        register.find(suspended.approvalNo()).orElseThrow().standing()
            == BodyTransition.ORDER_SUSPENSION.to());

    String page = page("/fees?category=TA&sort=total&lang=zh");

    assertThat(page).contains("停业整顿");
    assertThat(page.indexOf(suspended.approvalNo()))
        .isGreaterThan(page.indexOf(other.approvalNo()));
  }

  @Test
  void every_version_is_kept_with_the_days_on_which_it_held() throws Exception {
    GivenBody body = dearerForEnhanced("示例：优惠规则乙");
    LocalDate next = today().plusDays(40);
    bodies.publishTariff(
        TariffForm.of(GivenBodies.items("TA"), next), body.as(Role.BODY_ADMINISTRATOR));
    await(() -> register.feeHistory(body.approvalNo()).size() == 3);

    assertThat(page("/bodies/" + body.approvalNo() + "/fees?lang=zh"))
        .contains("id=\"v1\"", "施行前已被新版本替换")
        .contains("id=\"v2\"", "现行：自 " + today() + " 起，至 " + next.minusDays(1) + " 止")
        .contains("id=\"v3\"", "尚未施行：自 " + next + " 起，尚无截止日")
        .contains("示例：优惠规则乙", "所有等级", "增强级");
    assertThat(page("/bodies/" + body.approvalNo() + "?lang=en"))
        .contains("All versions of the fees", "/bodies/" + body.approvalNo() + "/fees");
    assertThat(browser.perform(get("/bodies/CNCA-R-1999-001/fees")).andReturn().getResponse())
        .satisfies(answer -> assertThat(answer.getStatus()).isEqualTo(404));
  }

  @Test
  void the_prices_in_force_can_be_downloaded_and_no_cell_is_a_formula() throws Exception {
    GivenBody body = given.approved("OM");
    TariffItem trap = TariffItem.byRule(TariffItemType.OTHER, "OM", "=1+1,\"x\"");
    bodies.publishTariff(TariffForm.of(List.of(trap), today()), body.as(Role.BODY_ADMINISTRATOR));
    await(() -> register.feeHistory(body.approvalNo()).size() == 2);

    assertThat(page("/fees.csv"))
        .startsWith("\ufeffapproval_no,name,")
        .contains(body.approvalNo() + ",", ",OM,,OTHER,COMMISSION,,CNY,\"'=1+1,\"\"x\"\"\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "category=XX&level=9&manDays=&sort=drop",
        "manDays=-1",
        "manDays=1e9999999",
        "manDays=abc&category=%F0%9F%92%A9",
        "sort=" + "TOTAL"
      })
  void nonsense_in_the_address_is_answered_with_a_page(String query) throws Exception {
    assertThat(page("/fees?" + query)).contains("<h1", "name=\"manDays\"");
  }

  /** A body whose second version replaced the first on the same day. */
  private GivenBody dearerForEnhanced(String discounts) {
    GivenBody body = given.approved("TA");
    TariffItem manDay =
        TariffItem.of(TariffItemType.AUDIT_PER_MAN_DAY, "TA", new BigDecimal("3000"));
    List<TariffItem> items =
        List.of(
            TariffItem.of(TariffItemType.APPLICATION, "TA", new BigDecimal("1000")),
            manDay,
            TariffItem.of(TariffItemType.AUDIT_PER_MAN_DAY, "TA", new BigDecimal("4000"))
                .forTier("ENHANCED"),
            TariffItem.of(TariffItemType.REVIEW_AND_CERTIFICATE, "TA", new BigDecimal("2000")),
            TariffItem.byRule(TariffItemType.TRAVEL, "TA", "按实际发生额收取"));
    bodies.publishTariff(
        new TariffForm(items, today(), new TariffTerms(discounts, "")),
        body.as(Role.BODY_ADMINISTRATOR));
    await(() -> register.feeHistory(body.approvalNo()).size() == 2);
    return body;
  }

  private String page(String path) throws Exception {
    var answer = browser.perform(get(java.net.URI.create(path))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    String text = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(text).doesNotContain("⟦");
    return Browser.words(text);
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  private static void await(java.util.function.BooleanSupplier until) {
    for (int i = 0; i < 200 && !until.getAsBoolean(); i++) {
      try {
        Thread.sleep(Duration.ofMillis(50));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    assertThat(until.getAsBoolean()).isTrue();
  }
}
