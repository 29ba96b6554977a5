package org.anzheng.complaints;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenComplaints;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class PublicIntakeTest {

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Autowired PublicIntake intake;
  @Autowired GivenBodies bodies;
  @Autowired JdbcClient jdbc;

  private static volatile UUID body = new UUID(0, 1);

  private final String address = "203.0.113." + COUNT.incrementAndGet();

  @BeforeEach
  void one_body() {
    if (body.equals(new UUID(0, 1))) {
      body = bodies.approved("TA").organisation();
    }
  }

  @Test
  void whoever_knows_the_secret_follows_it() {
    PublicReceipt receipt = complain();
    ComplaintFile file =
        intake.track(
            receipt.number(),
            " " + receipt.secret().toLowerCase(java.util.Locale.ROOT) + " ",
            address);
    assertThat(file.text()).isEqualTo(GivenComplaints.TEXT);
    assertThat(file.summary().status()).isEqualTo(ComplaintStatus.RECEIVED);
  }

  @Test
  void the_secret_is_kept_as_a_digest_only() {
    PublicReceipt receipt = complain();
    assertThat(receipt.secret()).hasSize(24);
    assertThat(receipt.toString()).doesNotContain(receipt.secret());
    assertThat(
            jdbc.sql("SELECT secret FROM complaints.complaint WHERE number = :number")
                .param("number", receipt.number())
                .query(byte[].class)
                .single())
        .hasSize(32);
  }

  @Test
  void a_wrong_secret_and_an_unknown_number_are_answered_alike() {
    PublicReceipt receipt = complain();
    assertThat(reasons(() -> intake.track(receipt.number(), "WRONG", address)))
        .containsExactly(ComplaintRefusal.SECRET_WRONG);
    assertThat(reasons(() -> intake.track("TS-1999-000000", receipt.secret(), address)))
        .containsExactly(ComplaintRefusal.SECRET_WRONG);
  }

  @Test
  void an_address_that_guesses_is_stopped_also_with_the_right_secret() {
    PublicReceipt receipt = complain();
    for (int i = 0; i < 20; i++) {
      refusedWith(() -> intake.track(receipt.number(), "WRONG", address));
    }
    assertThat(reasons(() -> intake.track(receipt.number(), receipt.secret(), address)))
        .containsExactly(ComplaintRefusal.TOO_MANY);
  }

  @Test
  void an_address_that_floods_is_stopped() {
    for (int i = 0; i < 20; i++) {
      complain();
    }
    assertThat(reasons(this::complain)).containsExactly(ComplaintRefusal.TOO_MANY);
  }

  @Test
  void somebody_without_an_account_turns_to_the_regulator() {
    PublicReceipt receipt = complain();
    intake.escalate(receipt.number(), receipt.secret(), "示例：没有回音", address);
    assertThat(intake.track(receipt.number(), receipt.secret(), address).escalation()).isPresent();
  }

  private PublicReceipt complain() {
    return intake.complain(GivenComplaints.form(body), address);
  }

  private static List<Object> reasons(Runnable act) {
    return refusedWith(act).stream().<Object>map(Objection::reason).toList();
  }
}
