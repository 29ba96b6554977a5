package org.anzheng.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private final PasswordRules rules;

  PasswordRulesTest() throws IOException {
    rules = new PasswordRules(new PasswordSettings(10, 20, 1024, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tenletters", "网络安全服务认证平台密", "a b c d e f", "Xk4-Xk4-Xk4"})
  void whatIsLongEnoughAndNotCommonIsTaken(String password) {
    assertThat(reasons("zhang", password)).isEmpty();
  }

  @Test
  void shortLongCommonAndRepeatedOnesAreRefused() {
    assertThat(reasons("zhang", "nineletts")).containsExactly(PartyRefusal.PASSWORD_TOO_SHORT);
    assertThat(reasons("zhang", "one more than twenty."))
        .containsExactly(PartyRefusal.PASSWORD_TOO_LONG);
    assertThat(reasons("zhang", "PassWord123")).containsExactly(PartyRefusal.PASSWORD_COMMON);
    assertThat(reasons("zhang", "1111111111")).containsExactly(PartyRefusal.PASSWORD_COMMON);
    assertThat(reasons("zhang", "ababababab")).containsExactly(PartyRefusal.PASSWORD_COMMON);
    assertThat(reasons("zhang", "my-Zhang-2026")).containsExactly(PartyRefusal.PASSWORD_HAS_LOGIN);
  }

  @Test
  void everythingIsSaidAtOnce() {
    assertThat(reasons("aaa", "aaa"))
        .containsExactly(
            PartyRefusal.PASSWORD_TOO_SHORT,
            PartyRefusal.PASSWORD_COMMON,
            PartyRefusal.PASSWORD_HAS_LOGIN);
  }

  @Test
  void charactersAreCountedAndNotTheirHalves() {
    assertThat(reasons("zhang", "😀😁😂🤣😃😄😅😆😉😊")).isEmpty();
    assertThat(reasons("zhang", "😀😁😂🤣😃😄😅😆😉"))
        .containsExactly(PartyRefusal.PASSWORD_TOO_SHORT);
  }

  @Test
  void aHashKnowsItsPasswordAndWhenItsCostIsOutdated() {
    Passwords cheap = new Passwords(new PasswordSettings(10, 128, 1024, 1));
    Passwords present = new Passwords(new PasswordSettings(10, 128, 2048, 2));
    String hash = cheap.hash("tenletters");
    assertThat(hash).startsWith("{argon2}$argon2id$");
    assertThat(cheap.matches("tenletters", hash)).isTrue();
    assertThat(cheap.matches("tenletterS", hash)).isFalse();
    assertThat(cheap.isOutdated(hash)).isFalse();
    assertThat(present.matches("tenletters", hash)).isTrue();
    assertThat(present.isOutdated(hash)).isTrue();
  }

  private List<Reason> reasons(String login, String password) {
    return rules.objections("password", login, password).stream().map(Objection::reason).toList();
  }
}
