package org.anzheng.parties;

import java.util.Base64;
import java.util.Map;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and checks passwords with argon2id. */
@Component
class Passwords {

  private static final String CURRENT = "argon2";
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private final PasswordSettings settings;
  private final PasswordEncoder encoder;
  private final String nobodys;

  Passwords(PasswordSettings settings) {
    this.settings = settings;
    this.encoder =
        new DelegatingPasswordEncoder(
            CURRENT,
            Map.of(
                CURRENT,
                new Argon2PasswordEncoder(
                    SALT_BYTES, HASH_BYTES, 1, settings.memory(), settings.iterations()),
                "bcrypt",
                new BCryptPasswordEncoder()));
    this.nobodys = nobodys(settings);
  }

  /** A hash that no password has, made without the work of making one at every start. */
  private static String nobodys(PasswordSettings settings) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "{%s}$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
        .formatted(
            CURRENT,
            settings.memory(),
            settings.iterations(),
            base64.encodeToString(new byte[SALT_BYTES]),
            base64.encodeToString(new byte[HASH_BYTES]));
  }

  final String hash(String password) {
    return String.valueOf(encoder.encode(password));
  }

  boolean matches(String password, String hash) {
    return password.length() <= settings.longest() && encoder.matches(password, hash);
  }

  /** Takes as long as a real check, so that time does not tell which logins exist. */
  void matchNobody(String password) {
    matches(password, nobodys);
  }

  /** Whether the hash was made with an older or cheaper method than the present one. */
  boolean isOutdated(String hash) {
    return encoder.upgradeEncoding(hash);
  }
}
