package org.anzheng.parties;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 首个运维账户: when there is no account at all, makes the operator's organisation and the account {@code
 * admin}, and prints its one-time password once.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstOperator implements ApplicationRunner {

  private static final String LOGIN = "admin";
  // Without letters and digits that look alike on a console.
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 20;

  private final Parties parties;
  private final AccountStore accounts;
  private final JdbcClient jdbc;
  private final OperatorSettings settings;
  private final String givenPassword;

  FirstOperator(
      Parties parties,
      AccountStore accounts,
      JdbcClient jdbc,
      OperatorSettings settings,
      @Value("${anzheng.admin-password:}") String givenPassword) {
    this.parties = parties;
    this.accounts = accounts;
    this.jdbc = jdbc;
    this.settings = settings;
    this.givenPassword = givenPassword;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    // Two servers may start at the same moment on the same empty database.
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('parties.first-operator'))")
        .query((row, n) -> LOGIN)
        .single();
    if (!accounts.isEmpty()) {
      return;
    }
    boolean oneTime = givenPassword.isBlank();
    String password = oneTime ? randomPassword() : givenPassword;
    parties.begin(
        new OrganisationForm(
            OrganisationType.OPERATOR,
            settings.name(),
            "",
            settings.code(),
            settings.division(),
            settings.address()),
        new AccountForm(LOGIN, LOGIN, settings.email(), "", password),
        Role.OPERATOR,
        oneTime);
    if (oneTime) {
      print(password, System.out);
    }
  }

  /** On the console, not in the log, so that it is stored nowhere. */
  static void print(String password, PrintStream console) {
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      ResourceBundle messages = ResourceBundle.getBundle("messages/parties", locale);
      console.println(
          MessageFormat.format(messages.getString("console.parties.first"), LOGIN, password));
    }
  }

  static String randomPassword() {
    SecureRandom random = new SecureRandom();
    return random
        .ints(LENGTH, 0, SIGNS.length())
        .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
        .reduce("", String::concat);
  }
}
