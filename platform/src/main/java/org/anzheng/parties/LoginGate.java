package org.anzheng.parties;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.OrganisationType;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * 登录: checks login and password. Every attempt is kept in the audit; repeated failures of one login
 * or from one address have to wait longer and longer.
 */
@Service
@NamedInterface("reads")
@Basis("design")
public class LoginGate {

  private final AccountStore accounts;
  private final OrganisationStore organisations;
  private final Passwords passwords;
  private final LoginThrottle throttle;
  private final LoginAudit audit;
  private final Clock clock;

  LoginGate(
      AccountStore accounts,
      OrganisationStore organisations,
      Passwords passwords,
      LoginThrottle throttle,
      LoginAudit audit,
      Clock clock) {
    this.accounts = accounts;
    this.organisations = organisations;
    this.passwords = passwords;
    this.throttle = throttle;
    this.audit = audit;
    this.clock = clock;
  }

  /** One attempt to log in. The password is not even looked at while the caller has to wait. */
  public LoginResult attempt(String login, String password, String remoteAddress) {
    Instant now = clock.instant();
    String name = Account.loginOf(login);
    Duration wait = throttle.begin(name, remoteAddress, now);
    if (!wait.isZero()) {
      audit.append(name, remoteAddress, Optional.empty(), LoginOutcome.THROTTLED, now);
      return new LoginResult.Refused(PartyRefusal.TOO_MANY_ATTEMPTS, wait);
    }
    Optional<Account> account = accounts.findByLogin(name);
    LoginOutcome outcome = check(account, password);
    audit.append(name, remoteAddress, account.map(Account::id), outcome, now);
    if (outcome != LoginOutcome.SUCCEEDED) {
      return new LoginResult.Refused(PartyRefusal.LOGIN_WRONG, Duration.ZERO);
    }
    throttle.succeeded(name, remoteAddress);
    return success(account.orElseThrow());
  }

  private LoginOutcome check(Optional<Account> account, String password) {
    Optional<Credentials> own = account.flatMap(found -> accounts.credentials(found.id()));
    if (own.isEmpty()) {
      passwords.matchNobody(password);
      return LoginOutcome.UNKNOWN_LOGIN;
    }
    if (!passwords.matches(password, own.get().hash())) {
      return LoginOutcome.WRONG_PASSWORD;
    }
    if (account.get().status() != AccountStatus.ACTIVE) {
      return LoginOutcome.DISABLED;
    }
    renewHash(own.get(), password);
    return LoginOutcome.SUCCEEDED;
  }

  /** Only now is the password known, so only now can it be hashed with the present method. */
  private void renewHash(Credentials own, String password) {
    if (passwords.isOutdated(own.hash())) {
      accounts.savePassword(
          new Credentials(own.account(), passwords.hash(password), own.temporary()));
    }
  }

  private LoginResult success(Account account) {
    OrganisationType type =
        organisations.find(account.organisation()).map(Organisation::type).orElseThrow();
    return new LoginResult.Success(account.actor(), account.name(), type);
  }
}
