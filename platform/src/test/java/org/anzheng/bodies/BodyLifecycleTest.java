package org.anzheng.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

class BodyLifecycleTest {

  @Test
  void whoMayDoWhatInWhichStanding() {
    Set<String> open = new TreeSet<>();
    for (BodyTransition transition : BodyTransition.values()) {
      for (BodyStanding standing : BodyStanding.values()) {
        for (Role role : Role.values()) {
          Actor actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
          if (transition.isOpenTo(actor, standing)) {
            open.add(
                standing + " " + transition + " " + transition.apply(standing, actor) + " " + role);
          }
        }
      }
    }
    assertThat(open)
        .containsExactlyInAnyOrder(
            "IN_FORCE PUBLISH_TARIFF IN_FORCE BODY_ADMINISTRATOR",
            "IN_FORCE ORDER_SUSPENSION SUSPENDED_ORDER MARKET_REGULATOR",
            "IN_FORCE REVOKE REVOKED MARKET_REGULATOR",
            "IN_FORCE CANCEL CANCELLED MARKET_REGULATOR",
            "IN_FORCE EXPIRE CANCELLED SYSTEM",
            "REVOKED CLOSE_REVOKED REVOKED MARKET_REGULATOR",
            "IN_FORCE EXTEND IN_FORCE MARKET_REGULATOR",
            "IN_FORCE RENEW IN_FORCE MARKET_REGULATOR",
            "IN_FORCE RENEW IN_FORCE SYSTEM",
            "IN_FORCE REVOKE_CATEGORY IN_FORCE MARKET_REGULATOR",
            "IN_FORCE FILE_CHANGE IN_FORCE BODY_ADMINISTRATOR",
            "SUSPENDED_ORDER RENEW SUSPENDED_ORDER MARKET_REGULATOR",
            "SUSPENDED_ORDER RENEW SUSPENDED_ORDER SYSTEM",
            "SUSPENDED_ORDER REVOKE_CATEGORY SUSPENDED_ORDER MARKET_REGULATOR",
            "SUSPENDED_ORDER FILE_CHANGE SUSPENDED_ORDER BODY_ADMINISTRATOR",
            "SUSPENDED_ORDER RESTORE IN_FORCE MARKET_REGULATOR",
            "SUSPENDED_ORDER REVOKE REVOKED MARKET_REGULATOR",
            "SUSPENDED_ORDER CANCEL CANCELLED MARKET_REGULATOR",
            "SUSPENDED_ORDER EXPIRE CANCELLED SYSTEM");
  }

  @Test
  void onlyTheMarketRegulatorApproves() {
    assertThat(Arrays.stream(BodyTransition.values()).filter(t -> t.from().isEmpty()))
        .containsExactly(BodyTransition.APPROVE);
    assertThat(BodyTransition.APPROVE.by()).containsExactly(Role.MARKET_REGULATOR);
  }

  @Test
  void theCodesAreThoseOfThePublicStatusList() {
    assertThat(BodyStanding.values())
        .extracting(standing -> standing + "=" + standing.code())
        .containsExactly("IN_FORCE=0", "SUSPENDED_ORDER=2", "REVOKED=1", "CANCELLED=3");
  }
}
