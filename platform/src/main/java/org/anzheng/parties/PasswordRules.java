package org.anzheng.parties;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** 密码规则: long enough, not one of the usual ones, not the login. No rules about kinds of signs. */
@Component
class PasswordRules {

  private final PasswordSettings settings;
  private final Set<String> common;

  PasswordRules(PasswordSettings settings) throws IOException {
    this.settings = settings;
    this.common =
        new ClassPathResource("parties/common-passwords.txt")
            .getContentAsString(StandardCharsets.UTF_8)
            .lines()
            .map(PasswordRules::plain)
            .collect(Collectors.toUnmodifiableSet());
  }

  @Basis("design")
  List<Objection> objections(String field, String login, String password) {
    List<Objection> wrong = new ArrayList<>();
    int length = password.codePointCount(0, password.length());
    if (length < settings.shortest()) {
      wrong.add(Objection.toField(field, PartyRefusal.PASSWORD_TOO_SHORT, settings.shortest()));
    }
    if (length > settings.longest()) {
      wrong.add(Objection.toField(field, PartyRefusal.PASSWORD_TOO_LONG, settings.longest()));
    }
    if (isCommon(plain(password))) {
      wrong.add(Objection.toField(field, PartyRefusal.PASSWORD_COMMON));
    }
    if (!login.isBlank() && plain(password).contains(plain(login))) {
      wrong.add(Objection.toField(field, PartyRefusal.PASSWORD_HAS_LOGIN));
    }
    return wrong;
  }

  private boolean isCommon(String plain) {
    return common.contains(plain) || plain.chars().distinct().count() < 3;
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
