package org.anzheng.kernel;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * 机读证书签发端口: signs what a body certifies with that body's own key, so that anybody can check it
 * without asking the platform.
 */
public interface CredentialSigner {

  /**
   * A credential as text: the signed part, then each hidden claim, a tilde behind every part.
   *
   * @param issuer approval number of the body
   * @param statusIndex index in the status lists
   * @param at when it is signed; decides which year's key signs
   * @param open claims that everybody reads
   * @param hidden claims that the holder alone may show
   */
  String sign(
      String issuer,
      long statusIndex,
      Instant at,
      Map<String, Object> open,
      Map<String, Object> hidden);

  /** A detached SM2 signature of the body over the signed part of a credential, DER. */
  byte[] signSm2(String issuer, Instant at, String signedPart);

  /**
   * What goes into a QR code: the address of the page that checks certificates without a network,
   * then what the credential says openly, in few bytes, signed by the same key. Empty where that
   * key is gone.
   */
  Optional<String> scanAddress(String credential);
}
