package org.anzheng.complaints;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Sealer;
import org.springframework.stereotype.Service;

/**
 * 公众投诉: anybody hands in a complaint and sees it again with number and secret. What is counted
 * stays counted when the rest is refused, so each part is a transaction of its own.
 */
@Service
public class PublicIntake {

  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Complaints complaints;
  private final Intake intake;
  private final IntakeThrottle throttle;
  private final ComplaintStore store;
  private final ComplaintSearch search;
  private final ComplaintDesk desk;
  private final Sealer sealer;

  PublicIntake(
      Complaints complaints,
      Intake intake,
      IntakeThrottle throttle,
      ComplaintStore store,
      ComplaintSearch search,
      ComplaintDesk desk,
      Sealer sealer) {
    this.complaints = complaints;
    this.intake = intake;
    this.throttle = throttle;
    this.store = store;
    this.search = search;
    this.desk = desk;
    this.sealer = sealer;
  }

  /** 投诉 of somebody without an account; the secret is told this once. */
  public PublicReceipt complain(ComplaintForm form, String address) {
    complaints.check(form);
    throttle.take("intake", address, desk.now());
    String number = intake.nextNumber(form.topic().orElseThrow());
    String secret = newSecret();
    intake.receive(
        number, form, Optional.empty(), Optional.of(digest(number, secret)), Actor.system());
    return new PublicReceipt(number, secret);
  }

  /** The complaint, for whoever knows its secret; a wrong one counts. */
  public ComplaintFile track(String number, String secret, String address) {
    return search.fileOf(known(number, secret, address));
  }

  /** 上报市场监管部门 by somebody without an account. */
  public void escalate(String number, String secret, String reasons, String address) {
    ComplaintSummary complaint = known(number, secret, address);
    Actor platform = Actor.system();
    intake.escalate(
        complaint, reasons, Act.of(platform, ComplaintTransition.ESCALATE, desk.now()), platform);
  }

  private ComplaintSummary known(String number, String secret, String address) {
    throttle.check("secret", address, desk.now());
    boolean right =
        store
            .secret(number)
            .filter(kept -> MessageDigest.isEqual(kept, digest(number, plain(secret))))
            .isPresent();
    if (!right) {
      throttle.take("secret", address, desk.now());
      throw new Refusal(
          java.util.List.of(Objection.toField("secret", ComplaintRefusal.SECRET_WRONG)));
    }
    return store.find(number).orElseThrow();
  }

  private byte[] digest(String number, String secret) {
    return sealer.digest("complaint-secret", number + " " + secret);
  }

  private static String plain(String typed) {
    return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  private static String newSecret() {
    StringBuilder secret = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      secret.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return secret.toString();
  }
}
