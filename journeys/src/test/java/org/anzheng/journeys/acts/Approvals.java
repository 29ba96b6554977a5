package org.anzheng.journeys.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Wire;

/** A regulator that registers bodies one after another; each begins its application. No browser. */
public final class Approvals {

  private static final String LOGIN = "samr";
  private static final String PASSWORD = Cast.OWN_PASSWORD;
  private static final String BODIES = "/regulator/organisations";

  private final RunningPlatform platform;
  private final Set<Integer> attempted = new ConcurrentSkipListSet<>();
  private final Map<Integer, String> registered = new ConcurrentHashMap<>();
  private final Set<Integer> begun = new ConcurrentSkipListSet<>();

  public Approvals(RunningPlatform platform) {
    this.platform = platform;
  }

  /** One body: registered with its administrator, who begins the application for approval. */
  public void one(int n) {
    try (Wire regulator = new Wire(platform)) {
      if (regulator.signIn(LOGIN, PASSWORD)) {
        attempted.add(n);
        if (register(regulator, n)) {
          apply(n);
        }
      }
    }
  }

  private boolean register(Wire regulator, int n) {
    regulator
        .post(BODIES + "/new", BODIES, organisation(name(n), n, "body-" + n))
        .filter(Wire.Answer::isDone)
        .ifPresent(answer -> registered.put(n, answer.location()));
    return registered.containsKey(n);
  }

  /** How many began their application. */
  public int count() {
    return begun.size();
  }

  /** What was acknowledged is there; a draft of which nothing is known is there or can be begun. */
  public void check() {
    try (Wire regulator = new Wire(platform)) {
      assertThat(regulator.signIn(LOGIN, PASSWORD)).isTrue();
      registered.forEach((n, path) -> {
        Wire.Answer page = regulator.get(path).orElseThrow();
        assertThat(page.body()).contains(name(n)).contains("body-" + n);
        if (!begun.contains(n)) {
          apply(n);
        }
        assertBegun(n);
      });
      attempted.stream()
          .filter(n -> !registered.containsKey(n))
          .forEach(n -> assertWholeOrNothing(regulator, n));
    }
  }

  /**
   * Either the body can be registered now, or it was registered together with its administrator.
   */
  private void assertWholeOrNothing(Wire regulator, int n) {
    try (Wire administrator = new Wire(platform)) {
      boolean there = administrator.signIn("body-" + n, Cast.FIRST_PASSWORD);
      assertThat(register(regulator, n)).as("body " + n + " again").isEqualTo(!there);
    }
  }

  private void assertBegun(int n) {
    try (Wire administrator = new Wire(platform)) {
      assertThat(administrator.signIn("body-" + n, PASSWORD)).as("body " + n).isTrue();
      assertThat(administrator.get("/body/approval").orElseThrow().body())
          .as("the draft of body " + n)
          .contains("继续填写申请书");
    }
  }

  private void apply(int n) {
    try (Wire administrator = new Wire(platform)) {
      if (administrator.signIn("body-" + n, Cast.FIRST_PASSWORD)) {
        Map<String, String> change =
            Map.of("current", Cast.FIRST_PASSWORD, "next", PASSWORD, "again", PASSWORD);
        administrator.post("/account/password", "/account/password", change);
      } else {
        administrator.signIn("body-" + n, PASSWORD);
      }
      administrator
          .post("/body/approval", "/body/approval/draft", Map.of("kind", "INITIAL"))
          .filter(answer -> answer.isDone() && answer.location().endsWith("/draft"))
          .ifPresent(answer -> begun.add(n));
    }
  }

  private static Map<String, String> organisation(String name, int n, String login) {
    Map<String, String> fields = new HashMap<>();
    fields.put("name", name);
    fields.put("nameEn", "Example Organisation " + n);
    fields.put("uscc", Examples.uscc(n));
    fields.put("division", "110108");
    fields.put("address", "北京市海淀区示例路 " + n + " 号");
    fields.put("login", login);
    fields.put("personName", "示例管理员");
    fields.put("email", login + "@example.com");
    fields.put("phone", "010-00000000");
    fields.put("password", Cast.FIRST_PASSWORD);
    return fields;
  }

  private static String name(int n) {
    return "示例认证机构第" + n + "号";
  }
}
