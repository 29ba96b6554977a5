package org.anzheng.proof;

/**
 * A key that signs tokens, wherever its private half is (签名钥匙): in memory or in a cipher machine.
 */
public interface TokenKey {

  /** Its name in tokens and in the trust list. */
  String kid();

  /** Its public half. */
  Jwk jwk();

  /** Signs: r and s for P-256, DER for SM2. */
  byte[] sign(byte[] message);
}
