package org.anzheng.web.shared;

import org.anzheng.parties.LoginGate;
import org.anzheng.parties.LoginResult;
import org.anzheng.parties.PartyRefusal;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** 登录: asks the gate of {@code parties}, which throttles and keeps the audit. */
@Component
class LoginProvider implements AuthenticationProvider {

  private final LoginGate gate;
  private final SignedInAccounts accounts;

  LoginProvider(LoginGate gate, SignedInAccounts accounts) {
    this.gate = gate;
    this.accounts = accounts;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String password = String.valueOf(attempt.getCredentials());
    return switch (gate.attempt(attempt.getName(), password, address(attempt))) {
      case LoginResult.Success success ->
          accounts
              .find(success.actor().account())
              .map(SignedInAccounts::authentication)
              .orElseThrow(() -> new BadCredentialsException("disabled meanwhile"));
      case LoginResult.Refused refused -> throw refused(refused);
    };
  }

  private static AuthenticationException refused(LoginResult.Refused refused) {
    return refused.reason() == PartyRefusal.TOO_MANY_ATTEMPTS
        ? new LockedException("too many attempts")
        : new BadCredentialsException("login refused");
  }

  private static String address(Authentication attempt) {
    return attempt.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "unknown";
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
