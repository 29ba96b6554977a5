package org.anzheng.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {

  private static final int FREE = 3;
  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final LoginSettings SETTINGS =
      new LoginSettings(
          FREE, 30, Duration.ofSeconds(2), Duration.ofSeconds(60), Duration.ofHours(1));

  @ParameterizedTest(name = "after {0} failures: {1} s")
  @CsvSource({"1, 0", "3, 0", "4, 2", "5, 4", "6, 8", "7, 16", "8, 32", "9, 60", "200, 60"})
  void theWaitDoublesUpToTheLongest(int failures, int seconds) {
    Throttle throttle = Throttle.none();
    for (int i = 0; i < failures; i++) {
      throttle = throttle.attempt(NOW, FREE, SETTINGS);
    }
    assertThat(throttle.waitAt(NOW)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void theWaitEnds() {
    Throttle throttle = new Throttle(3, NOW, Instant.EPOCH).attempt(NOW, FREE, SETTINGS);
    assertThat(throttle.waitAt(NOW.plusMillis(1999))).isEqualTo(Duration.ofMillis(1));
    assertThat(throttle.waitAt(NOW.plusSeconds(2))).isZero();
  }

  @Test
  void anHourOfPeaceIsForgiven() {
    Throttle throttle = new Throttle(50, NOW, Instant.EPOCH);
    assertThat(throttle.attempt(NOW.plusSeconds(3600), FREE, SETTINGS).failures()).isEqualTo(51);
    assertThat(throttle.attempt(NOW.plusSeconds(3601), FREE, SETTINGS).failures()).isEqualTo(1);
  }

  @Test
  void aSuccessClearsTheLoginButGivesTheAddressBackOnlyOneAttempt() {
    Throttle throttle = new Throttle(7, NOW, NOW.plusSeconds(16));
    assertThat(throttle.cleared().failures()).isZero();
    assertThat(throttle.refunded().failures()).isEqualTo(6);
    assertThat(throttle.refunded().waitAt(NOW)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "2001:db8:1:2:3:4:5:6, 20010db800010002",
    "2001:db8:1:2::9, 20010db800010002",
    "fe80::1%eth7, fe80000000000000",
    "::ffff:192.0.2.7, c0000207"
  })
  void addressesOfOneIpv6NetworkCountTogether(String address, String network) {
    assertThat(LoginThrottle.network(address)).isEqualTo(network);
  }
}
