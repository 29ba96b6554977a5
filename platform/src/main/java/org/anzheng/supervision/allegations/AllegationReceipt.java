package org.anzheng.supervision.allegations;

/**
 * 举报回执: what somebody without an account needs to see the report again.
 *
 * @param secret shown once and kept as a digest only
 */
public record AllegationReceipt(String number, String secret) {

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "AllegationReceipt[" + number + "]";
  }
}
