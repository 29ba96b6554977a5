package org.anzheng.trust;

/**
 * The log stopped because going on could contradict what was signed. Somebody must look: it does
 * not heal by itself.
 */
final class LogHalted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LogHalted(String message) {
    super(message);
  }
}
