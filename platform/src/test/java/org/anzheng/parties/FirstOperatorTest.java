package org.anzheng.parties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.DefaultApplicationArguments;

@PlatformTest
class FirstOperatorTest {

  @Autowired FirstOperator first;
  @Autowired AccountStore accounts;
  @Autowired Organisations organisations;
  @Autowired OperatorSettings settings;
  @Autowired Passwords passwords;
  @Autowired PasswordRules rules;

  @Value("${anzheng.admin-password}")
  String givenPassword;

  @Test
  void theFirstStartMadeTheOperatorWithThePasswordFromTheSettings() {
    Account admin = accounts.findByLogin("admin").orElseThrow();
    Credentials credentials = accounts.credentials(admin.id()).orElseThrow();
    assertThat(admin.roles()).containsExactly(Role.OPERATOR);
    assertThat(passwords.matches(givenPassword, credentials.hash())).isTrue();
    assertThat(credentials.temporary()).isFalse();
    assertThat(organisations.ofType(OrganisationType.OPERATOR))
        .extracting(OrganisationSummary::uscc)
        .containsExactly(settings.code());
  }

  @Test
  void aPasswordMadeUpKeepsTheRulesAndIsNeverTheSame() {
    String password = FirstOperator.randomPassword();
    assertThat(rules.objections("password", "admin", password)).isEmpty();
    assertThat(FirstOperator.randomPassword()).isNotEqualTo(password);
  }

  @Test
  void theConsoleShowsItInBothLanguages() {
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    FirstOperator.print("made-up", new PrintStream(console, true, UTF_8));
    assertThat(console.toString(UTF_8).lines())
        .hasSize(2)
        .allMatch(line -> line.contains("admin") && line.contains("made-up"))
        .anyMatch(line -> line.contains("一次性密码"));
  }

  @Test
  void laterStartsMakeNothing() {
    first.run(new DefaultApplicationArguments());
    assertThat(organisations.ofType(OrganisationType.OPERATOR)).hasSize(1);
  }
}
