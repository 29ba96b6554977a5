package org.anzheng.parties;

import java.util.UUID;

/**
 * How an account proves itself.
 *
 * @param temporary whether its owner has to choose a new password first
 */
record Credentials(UUID account, String hash, boolean temporary) {

  @Override
  public String toString() {
    return "Credentials[" + account + "]";
  }
}
