package org.anzheng.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

class PersonLifecycleTest {

  @Test
  void whoMayDoWhatToWhom() {
    Set<String> open = new TreeSet<>();
    for (PersonTransition transition : PersonTransition.values()) {
      for (PersonStatus status : PersonStatus.values()) {
        for (Role role : Role.values()) {
          Actor actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
          if (transition.isOpenTo(actor, status)) {
            open.add(status + " " + transition + " " + transition.to() + " " + role);
          }
        }
      }
    }
    assertThat(open)
        .containsExactlyInAnyOrder(
            "ACTIVE RENEW ACTIVE BODY_ADMINISTRATOR",
            "ACTIVE RECORD_COMPETENCE ACTIVE BODY_ADMINISTRATOR",
            "ACTIVE RENEW_COMPETENCE ACTIVE BODY_ADMINISTRATOR",
            "ACTIVE WITHDRAW_COMPETENCE ACTIVE BODY_ADMINISTRATOR",
            "ACTIVE DECLARE_ASSOCIATION ACTIVE BODY_ADMINISTRATOR",
            "ACTIVE LEAVE LEFT BODY_ADMINISTRATOR",
            "SUSPENDED LEAVE LEFT BODY_ADMINISTRATOR",
            "ACTIVE SUSPEND_PRACTICE SUSPENDED MARKET_REGULATOR",
            "SUSPENDED RESUME_PRACTICE ACTIVE SYSTEM",
            "ACTIVE BAR BARRED MARKET_REGULATOR",
            "SUSPENDED BAR BARRED MARKET_REGULATOR");
  }

  @Test
  void registeringBeginsTheLifecycle() {
    assertThat(Arrays.stream(PersonTransition.values()).filter(t -> t.from().isEmpty()))
        .containsExactly(PersonTransition.REGISTER);
    assertThat(PersonTransition.REGISTER.to()).isEqualTo(PersonStatus.ACTIVE);
  }
}
