package org.anzheng.parties;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 登录限速: keeps the count per login and per address, under keyed digests. */
@Repository
@Transactional
class LoginThrottle {

  private static final int NETWORK_BYTES = 8;

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final LoginSettings settings;

  LoginThrottle(JdbcClient jdbc, Sealer sealer, LoginSettings settings) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.settings = settings;
  }

  /** Counts an attempt, or says how long to wait; one that has to wait is not counted. */
  Duration begin(String login, String address, Instant now) {
    byte[] loginKey = loginKey(login);
    byte[] addressKey = addressKey(address);
    // Always in this order, so that two attempts never wait for each other.
    Throttle ofLogin = lock(loginKey);
    Throttle ofAddress = lock(addressKey);
    Duration wait = longer(ofLogin.waitAt(now), ofAddress.waitAt(now));
    if (wait.isZero()) {
      save(loginKey, ofLogin.attempt(now, settings.freePerLogin(), settings));
      save(addressKey, ofAddress.attempt(now, settings.freePerAddress(), settings));
    }
    return wait;
  }

  void succeeded(String login, String address) {
    byte[] loginKey = loginKey(login);
    byte[] addressKey = addressKey(address);
    save(loginKey, lock(loginKey).cleared());
    save(addressKey, lock(addressKey).refunded());
  }

  private Throttle lock(byte[] key) {
    jdbc.sql(
            """
            INSERT INTO parties.login_throttle (key, failures, last_at, blocked_until)
            VALUES (:key, 0, to_timestamp(0), to_timestamp(0))
            ON CONFLICT (key) DO NOTHING
            """)
        .param("key", key)
        .update();
    return jdbc.sql(
            """
            SELECT failures, last_at, blocked_until FROM parties.login_throttle
            WHERE key = :key FOR UPDATE
            """)
        .param("key", key)
        .query((row, n) ->
            new Throttle(
                row.getInt("failures"),
                row.getTimestamp("last_at").toInstant(),
                row.getTimestamp("blocked_until").toInstant()))
        .single();
  }

  private void save(byte[] key, Throttle throttle) {
    jdbc.sql(
            """
            UPDATE parties.login_throttle
            SET failures = :failures, last_at = :last, blocked_until = :blocked WHERE key = :key
            """)
        .param("failures", throttle.failures())
        .param("last", throttle.lastAt().atOffset(ZoneOffset.UTC))
        .param("blocked", throttle.blockedUntil().atOffset(ZoneOffset.UTC))
        .param("key", key)
        .update();
  }

  private byte[] loginKey(String login) {
    return sealer.digest("throttle-login", login);
  }

  private byte[] addressKey(String address) {
    return sealer.digest("throttle-address", network(address));
  }

  /** One subscriber has a whole network of IPv6 addresses, so those count by their first half. */
  static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    byte[] bytes = InetAddress.ofLiteral(address.split("%", 2)[0]).getAddress();
    return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
