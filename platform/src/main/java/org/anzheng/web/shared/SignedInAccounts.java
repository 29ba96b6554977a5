package org.anzheng.web.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** 登录账户: reads who an account is and which duties it holds at this moment. */
@Component
public class SignedInAccounts {

  private final Accounts accounts;
  private final Organisations organisations;

  SignedInAccounts(Accounts accounts, Organisations organisations) {
    this.accounts = accounts;
    this.organisations = organisations;
  }

  /** The account as it may act now; empty when it was disabled meanwhile. */
  public Optional<SignedIn> find(UUID account) {
    return accounts
        .actor(account)
        .flatMap(actor ->
            accounts
                .find(account)
                .flatMap(a -> organisations.find(a.organisation()).map(o -> of(actor, a, o))));
  }

  boolean mustChangePassword(UUID account) {
    return accounts.mustChangePassword(account);
  }

  private static SignedIn of(
      Actor actor, AccountSummary account, OrganisationSummary organisation) {
    return new SignedIn(
        actor.account(),
        organisation.id(),
        organisation.name(),
        organisation.type(),
        account.name(),
        actor.roles());
  }

  /** How the security filters carry somebody who signed in: by type of organisation. */
  public static Authentication authentication(SignedIn user) {
    return UsernamePasswordAuthenticationToken.authenticated(
        user, null, List.of(new SimpleGrantedAuthority(user.organisationType().name())));
  }
}
