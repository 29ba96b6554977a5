package org.anzheng.web.admin;

import java.util.List;
import java.util.Optional;
import org.anzheng.parties.LoginAttempt;
import org.anzheng.parties.LoginOutcome;
import org.anzheng.web.shared.Tone;

/**
 * 登录审计页面.
 *
 * @param first address of the newest page; none on it
 * @param next address of the older page; none on the last
 */
public record LoginsPage(
    List<LoginAttempt> attempts, Optional<String> first, Optional<String> next) {

  public LoginsPage {
    attempts = List.copyOf(attempts);
  }

  /** Tone of an outcome. */
  public static Tone tone(LoginOutcome outcome) {
    return switch (outcome) {
      case SUCCEEDED -> Tone.GOOD;
      case WRONG_PASSWORD, UNKNOWN_LOGIN -> Tone.WARNING;
      case DISABLED, THROTTLED -> Tone.BAD;
    };
  }
}
