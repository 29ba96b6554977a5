package org.anzheng.parties;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * 再次确认身份: before an act of weight whoever is signed in gives the password once more. Every attempt
 * is kept in the audit and throttled, as a login is.
 */
@Service
@NamedInterface("reads")
@Basis("design")
public class StepUp {

  private final AccountStore accounts;
  private final Passwords passwords;
  private final LoginThrottle throttle;
  private final LoginAudit audit;
  private final Clock clock;

  StepUp(
      AccountStore accounts,
      Passwords passwords,
      LoginThrottle throttle,
      LoginAudit audit,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.throttle = throttle;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Refuses unless this is the actor's password; the objection is to the field {@code password}.
   */
  public void confirm(String password, Actor actor, String remoteAddress) {
    Account account =
        accounts.find(actor.account()).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    Instant now = clock.instant();
    Duration wait = throttle.begin(account.login(), remoteAddress, now);
    if (!wait.isZero()) {
      record(account, remoteAddress, LoginOutcome.THROTTLED, now);
      throw new Refusal(PartyRefusal.TOO_MANY_ATTEMPTS, wait.toSeconds());
    }
    boolean right =
        accounts
            .credentials(account.id())
            .filter(own -> passwords.matches(password, own.hash()))
            .isPresent();
    record(
        account, remoteAddress, right ? LoginOutcome.SUCCEEDED : LoginOutcome.WRONG_PASSWORD, now);
    if (!right) {
      throw new Refusal(List.of(Objection.toField("password", PartyRefusal.PASSWORD_WRONG)));
    }
    throttle.succeeded(account.login(), remoteAddress);
  }

  private void record(Account account, String address, LoginOutcome outcome, Instant now) {
    audit.append(account.login(), address, Optional.of(account.id()), outcome, now);
  }
}
