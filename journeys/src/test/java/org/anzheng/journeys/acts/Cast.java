package org.anzheng.journeys.acts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.anzheng.journeys.stage.Hands;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;

/** Everybody of a story, each signed in at a browser of their own. */
public final class Cast implements AutoCloseable {

  /** What an administrator sets for a new colleague, to be changed at the first sign-in. */
  public static final String FIRST_PASSWORD = "first-password-2026";

  static final String OWN_PASSWORD = "own-password-of-mine-2026";

  private final RunningPlatform platform;
  private final Theatre theatre;
  private final Map<String, Hands> signedIn = new HashMap<>();

  /** Nobody is signed in yet. */
  public Cast(RunningPlatform platform, Theatre theatre) {
    this.platform = platform;
    this.theatre = theatre;
  }

  /** Somebody without an account. */
  public Hands anybody() {
    return signedIn.computeIfAbsent("", login -> theatre.person(platform));
  }

  /** The operator, with the password the instance was started with. */
  public Hands operator() {
    return signedIn.computeIfAbsent(
        "admin",
        login -> theatre.person(platform).signIn(login, RunningPlatform.OPERATOR_PASSWORD));
  }

  /** Somebody for whom a colleague made an account: the first sign-in asks for an own password. */
  public Hands newcomer(String login) {
    Hands hands = theatre.person(platform).signIn(login, FIRST_PASSWORD).sees("修改密码");
    hands
        .type("current", FIRST_PASSWORD)
        .type("next", OWN_PASSWORD)
        .type("again", OWN_PASSWORD)
        .press("修改密码");
    signedIn.put(login, hands);
    return hands;
  }

  /** Somebody who chose the password at the sign-up. */
  public Hands signedUp(String login, String password) {
    Hands hands = theatre.person(platform).signIn(login, password);
    signedIn.put(login, hands);
    return hands;
  }

  /** Somebody who has signed in. */
  public Hands as(String login) {
    return Optional.ofNullable(signedIn.get(login)).orElseThrow();
  }

  @Override
  public void close() {
    signedIn.values().forEach(Hands::close);
  }
}
