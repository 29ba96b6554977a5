package org.anzheng.notices;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 发信: sends what waits, each mail in a transaction of its own, so that several servers may do it at
 * once. A mail that the server does not take is tried again later and later, then given up.
 */
@Component
class MailRound {

  private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final int LONGEST_OUTCOME = 300;

  private final MailSettings settings;
  private final MailStore store;
  private final Mailer mailer;
  private final TransactionTemplate transaction;

  MailRound(
      MailSettings settings,
      MailStore store,
      Mailer mailer,
      PlatformTransactionManager transactions) {
    this.settings = settings;
    this.store = store;
    this.mailer = mailer;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Everything that is due; how many were tried. */
  int run(Instant now) {
    int tried = 0;
    while (!settings.isOff() && Boolean.TRUE.equals(transaction.execute(status -> one(now)))) {
      tried++;
    }
    return tried;
  }

  private boolean one(Instant now) {
    return store
        .lockNext(now)
        .map(mail -> {
          attempt(mail, now);
          return true;
        })
        .orElse(false);
  }

  private void attempt(Mail mail, Instant now) {
    try {
      mailer.send(mail);
      store.record(mail, MailStatus.SENT, "", now, now);
    } catch (MailException e) {
      boolean last = mail.attempts() + 1 >= settings.attempts();
      LOG.warn("mail {} was not taken, attempt {}", mail.id(), mail.attempts() + 1, e);
      store.record(
          mail,
          last ? MailStatus.GIVEN_UP : MailStatus.WAITING,
          shortened(String.valueOf(e.getMessage())),
          now,
          now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(mail.attempts(), 10))));
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_OUTCOME ? text : text.substring(0, LONGEST_OUTCOME);
  }
}
