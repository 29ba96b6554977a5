package org.anzheng.certificates;

import java.util.Base64;
import org.springframework.modulith.NamedInterface;

/**
 * 机读证书: a certificate as its body signed it, for programs. The signed part is public; each hidden
 * claim behind it is for the holder to show.
 *
 * @param token the signed part, then each hidden claim, a tilde behind every part
 * @param sm2 detached SM2 signature over the signed part, DER in base64
 */
@NamedInterface("reads")
public record Credential(String token, String sm2) {

  /** What both signatures and the log's hash are over. */
  public String signedPart() {
    return token.substring(0, token.indexOf('~'));
  }

  /** The form for everybody: nothing hidden is shown. */
  public String publicToken() {
    return signedPart() + "~";
  }

  /** SHA-256 of the signed part, base64url: what the log carries. */
  public String hash() {
    return ContentHash.of(signedPart());
  }

  /** The SM2 signature, DER. */
  public byte[] sm2Bytes() {
    return Base64.getDecoder().decode(sm2);
  }
}
