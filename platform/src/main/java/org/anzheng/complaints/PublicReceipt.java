package org.anzheng.complaints;

/**
 * 收件回执: what somebody without an account needs to see the complaint again.
 *
 * @param secret shown once and kept as a digest only
 */
public record PublicReceipt(String number, String secret) {

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "PublicReceipt[" + number + "]";
  }
}
