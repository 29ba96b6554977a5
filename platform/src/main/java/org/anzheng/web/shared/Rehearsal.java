package org.anzheng.web.shared;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 预演: does an act with all its rules in a transaction that is then undone, so that a
 * check-your-answers page appears only for what would be accepted.
 */
@Component
public class Rehearsal {

  private final TransactionTemplate transaction;

  Rehearsal(PlatformTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Lets the act's refusal through; leaves nothing behind either way. */
  public void of(Runnable act) {
    transaction.executeWithoutResult(status -> {
      status.setRollbackOnly();
      act.run();
    });
  }
}
