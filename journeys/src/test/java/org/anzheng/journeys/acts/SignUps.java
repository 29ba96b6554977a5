package org.anzheng.journeys.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Wire;

/** Organisations that sign up one after another; what was answered is remembered. */
public final class SignUps {

  static final String PASSWORD = "a-password-of-mine-2026";

  private final RunningPlatform platform;
  private final Set<Integer> attempted = new ConcurrentSkipListSet<>();
  private final Set<Integer> acknowledged = new ConcurrentSkipListSet<>();

  public SignUps(RunningPlatform platform) {
    this.platform = platform;
  }

  /** One sign-up. */
  public void one(int n) {
    attempted.add(n);
    if (signUp(n)) {
      acknowledged.add(n);
    }
  }

  /** How many were acknowledged. */
  public int count() {
    return acknowledged.size();
  }

  /** Every acknowledged one is whole; every other is whole or leaves nothing behind. */
  public void check() {
    for (int n : attempted) {
      try (Wire person = new Wire(platform)) {
        boolean there = person.signIn(login(n), PASSWORD);
        assertThat(there || !acknowledged.contains(n)).as("acknowledged: " + login(n)).isTrue();
        if (there) {
          assertThat(person.get("/applicant").orElseThrow().body()).contains(name(n));
        } else {
          assertThat(signUp(n)).as("nothing was left of " + login(n)).isTrue();
        }
        acknowledged.add(n);
      }
    }
  }

  private boolean signUp(int n) {
    try (Wire anybody = new Wire(platform)) {
      return anybody
          .post(
              "/sign-up",
              "/sign-up",
              Map.of(
                  "name",
                  name(n),
                  "nameEn",
                  "Example Client " + n,
                  "uscc",
                  Examples.uscc(n),
                  "division",
                  "110000",
                  "address",
                  "北京市示例大街 " + n + " 号",
                  "person",
                  "示例联系人",
                  "email",
                  "client@example.com",
                  "phone",
                  "",
                  "login",
                  login(n),
                  "password",
                  PASSWORD))
          .filter(Wire.Answer::isDone)
          .isPresent();
    }
  }

  private static String login(int n) {
    return "client-" + n;
  }

  private static String name(int n) {
    return "示例服务机构第" + n + "号";
  }
}
