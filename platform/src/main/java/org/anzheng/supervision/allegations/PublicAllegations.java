package org.anzheng.supervision.allegations;

import java.io.InputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Sealer;
import org.anzheng.supervision.records.OversightNumbers;
import org.anzheng.supervision.records.OversightRefusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 公众举报: anybody reports and sees the report again with number and secret. What is counted stays
 * counted when the rest is refused, so each part is a transaction of its own.
 */
@Service
public class PublicAllegations {

  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final AllegationIntake intake;
  private final AllegationThrottle throttle;
  private final AllegationStore store;
  private final AllegationSearch search;
  private final OversightNumbers numbers;
  private final Archive archive;
  private final Sealer sealer;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PublicAllegations(
      AllegationIntake intake,
      AllegationThrottle throttle,
      AllegationStore store,
      AllegationSearch search,
      OversightNumbers numbers,
      Archive archive,
      Sealer sealer,
      TransactionTemplate transaction,
      Clock clock) {
    this.intake = intake;
    this.throttle = throttle;
    this.store = store;
    this.search = search;
    this.numbers = numbers;
    this.archive = archive;
    this.sealer = sealer;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Refuses what is not complete, before any file is read. */
  public void check(AllegationForm form, int files) {
    Refusal.ifAny(AllegationRules.objections(form));
    if (files > AllegationRules.FILES) {
      throw new Refusal(
          List.of(
              Objection.toField("files", OversightRefusal.TOO_MANY_FILES, AllegationRules.FILES)));
    }
  }

  /** A file that comes with a report; the platform keeps it, in nobody's name. */
  public UUID file(InputStream content, String name, String type, String address) {
    throttle.take("file", address, clock.instant());
    Actor platform = Actor.system();
    return archive.store(content, name, type, platform.organisation(), platform).id();
  }

  /** 举报 of somebody without an account; the secret is told this once. */
  public AllegationReceipt report(AllegationForm form, String address) {
    Refusal.ifAny(AllegationRules.objections(form));
    throttle.take("intake", address, clock.instant());
    String secret = newSecret();
    return transaction.execute(status -> {
      String number = numbers.next("JB", clock.instant());
      intake.receive(number, form, digest(number, secret));
      return new AllegationReceipt(number, secret);
    });
  }

  /** The report, for whoever knows its secret; a wrong one counts. */
  public AllegationFile track(String number, String secret, String address) {
    return search.fileOf(known(number, secret, address));
  }

  /** 补充 under number and secret. */
  public void supply(String number, String secret, String text, String address) {
    Allegation allegation = known(number, secret, address);
    throttle.take("intake", address, clock.instant());
    intake.supply(allegation, text);
  }

  private Allegation known(String number, String secret, String address) {
    throttle.check("secret", address, clock.instant());
    boolean right =
        store
            .secret(number)
            .filter(kept -> MessageDigest.isEqual(kept, digest(number, plain(secret))))
            .isPresent();
    if (!right) {
      throttle.take("secret", address, clock.instant());
      throw new Refusal(List.of(Objection.toField("secret", OversightRefusal.SECRET_WRONG)));
    }
    return store.find(number).orElseThrow();
  }

  private byte[] digest(String number, String secret) {
    return sealer.digest("allegation-secret", number + " " + secret);
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
