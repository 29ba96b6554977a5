package org.anzheng.kernel;

/**
 * 可信日志端口: records a fact in the log and announces it to whoever listens, in the caller's
 * transaction. If the fact cannot be recorded, it did not happen.
 */
public interface Journal {

  /** Records and announces {@code fact}; must be called inside a transaction. */
  void announce(Fact fact);

  /**
   * Whether the log keeps up with what it owes. Where it does not, nothing is handed out whose
   * worth is its proof.
   */
  boolean keepsUp();
}
