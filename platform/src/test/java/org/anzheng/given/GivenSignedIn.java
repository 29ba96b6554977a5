package org.anzheng.given;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.anzheng.kernel.Actor;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.Parties;
import org.anzheng.parties.PasswordChange;
import org.anzheng.web.shared.SignedInAccounts;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Requests of somebody who signed in. */
@Component
public class GivenSignedIn {

  private final SignedInAccounts signedIn;
  private final Accounts accounts;
  private final Parties parties;

  GivenSignedIn(SignedInAccounts signedIn, Accounts accounts, Parties parties) {
    this.signedIn = signedIn;
    this.accounts = accounts;
    this.parties = parties;
  }

  /** The request comes from this account, which has a password of its own. */
  public RequestPostProcessor as(Actor actor) {
    if (accounts.mustChangePassword(actor.account())) {
      parties.changePassword(
          new PasswordChange(GivenParties.FIRST_PASSWORD, GivenParties.PASSWORD), actor);
    }
    return authentication(
        SignedInAccounts.authentication(signedIn.find(actor.account()).orElseThrow()));
  }
}
