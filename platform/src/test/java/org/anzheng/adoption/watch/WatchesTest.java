package org.anzheng.adoption.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.adoption.webhook.Delivery;
import org.anzheng.adoption.webhook.Webhooks;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.given.Refused;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.notices.Inbox;
import org.anzheng.register.PublicRegister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class WatchesTest {

  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);

  @Autowired Watches watches;
  @Autowired Webhooks webhooks;
  @Autowired ExpiryRound expiry;
  @Autowired Inbox inbox;
  @Autowired Bodies bodies;
  @Autowired PublicRegister register;
  @Autowired GivenIssued given;
  @Autowired GivenParties parties;

  @Test
  void tells_once_of_suspension_and_restoration_by_inbox_and_webhook() {
    Issued issued = given.on(ISSUED, "示例关注网络公司");
    Actor adopter = parties.adopter();
    webhooks.set("https://hooks.example.invalid/", adopter);
    watches.add(List.of(" " + issued.number().toLowerCase(java.util.Locale.ROOT)), "合同一", adopter);
    assertThat(watches.of(adopter).getFirst().holdings().getFirst().number())
        .isEqualTo(issued.number());
    given.suspend(issued, LocalDate.of(2025, 6, 10), LocalDate.of(2025, 9, 9));
    given.restore(issued, LocalDate.of(2025, 7, 1));
    awaitNews(adopter, WatchNews.SUSPENDED, WatchNews.RESTORED);
    assertThat(inbox.about("certificate/" + issued.number(), adopter.organisation())).hasSize(2);
    assertThat(webhooks.deliveries(adopter))
        .extracting(Delivery::type)
        .containsExactlyInAnyOrder("certificate.suspended", "certificate.restored");
    assertThat(webhooks.deliveries(adopter))
        .anyMatch(d -> d.body().contains("\"reason\":\"suspend:0111@2018\""));
  }

  @Test
  void a_supplier_is_watched_by_its_code_and_by_nobody_else() {
    Issued issued = given.on(ISSUED, "示例供应商网络公司");
    String code = register.find(issued.number()).orElseThrow().content().holderUscc().orElseThrow();
    Actor adopter = parties.adopter();
    Actor other = parties.adopter();
    watches.add(List.of(code), "", adopter);
    given.revoke(issued, LocalDate.of(2025, 8, 1));
    awaitNews(adopter, WatchNews.REVOKED);
    assertThat(watches.news(other)).isEmpty();
  }

  @Test
  void tells_ahead_that_a_certificate_ends_and_only_once() {
    Issued issued = given.on(ISSUED, "示例到期关注公司");
    Actor adopter = parties.adopter();
    watches.add(List.of(issued.number()), "", adopter);
    LocalDate validTo = register.find(issued.number()).orElseThrow().validTo();
    expiry.run(ChinaTime.startOf(validTo.minusDays(61)));
    assertThat(watches.news(adopter)).isEmpty();
    expiry.run(ChinaTime.startOf(validTo.minusDays(60)));
    expiry.run(ChinaTime.startOf(validTo.minusDays(59)));
    assertThat(watches.news(adopter))
        .extracting(NewsItem::news)
        .containsExactly(WatchNews.EXPIRING);
  }

  @Test
  void tells_that_the_issuer_lost_its_standing() {
    Issued issued = given.on(ISSUED, "示例机构关注公司");
    Actor adopter = parties.adopter();
    watches.add(List.of(issued.number()), "", adopter);
    bodies.changeStanding(
        issued.body().approvalNo(),
        BodyTransition.ORDER_SUSPENSION,
        "停业整顿",
        GivenBodies.marketRegulator());
    awaitNews(adopter, WatchNews.ISSUER_STANDING);
    assertThat(watches.news(adopter).getFirst().status()).isEqualTo("SUSPENDED_ORDER");
  }

  @Test
  void names_everything_that_is_neither_a_number_nor_a_code() {
    Actor adopter = parties.adopter();
    assertThat(
            Refused.refusedWith(
                () -> watches.add(List.of("CSSC-2025-TA-0000001-0", "示例公司"), "", adopter)))
        .extracting(Objection::reason)
        .containsOnly(AdoptionRefusal.NEITHER_NUMBER_NOR_CODE)
        .hasSize(2);
    assertThat(watches.of(adopter)).isEmpty();
  }

  @Test
  void what_is_watched_no_longer_is_not_told_and_is_nobody_elses_to_end() {
    Issued issued = given.on(ISSUED, "示例取消关注公司");
    Actor adopter = parties.adopter();
    watches.add(List.of(issued.number()), "", adopter);
    watches.add(List.of(issued.number()), "新备注", adopter);
    Watch watch = watches.of(adopter).getFirst();
    assertThat(watch.note()).isEqualTo("新备注");
    assertThat(Refused.refusedWith(() -> watches.end(watch.id(), parties.adopter())))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.NOT_FOUND);
    watches.end(watch.id(), adopter);
    assertThat(watches.of(adopter)).isEmpty();
  }

  private void awaitNews(Actor adopter, WatchNews... expected) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(watches.news(adopter))
                .extracting(NewsItem::news)
                .containsExactlyInAnyOrder(expected));
  }
}
