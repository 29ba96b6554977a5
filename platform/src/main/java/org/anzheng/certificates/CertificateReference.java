package org.anzheng.certificates;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 证书标识: what every event says about the certificate it is about.
 *
 * @param issuer approval number of the body
 * @param statusIndex position in the status lists; allotted once, never reused
 * @param documentHash SHA-256 of the signed part of the credential, base64url; of the canonical
 *     content for certificates issued before there were credentials
 */
@NamedInterface("facts")
public record CertificateReference(
    String number,
    String chain,
    String issuer,
    String holderUscc,
    long statusIndex,
    String documentHash) {

  /** A sole trader's code identifies a person, so it stays out of the log. */
  private static final String SOLE_TRADER = "92";

  /** The holder's code, unless it belongs to a sole trader (个体工商户). */
  public Optional<String> publicUscc() {
    return publicUscc(holderUscc);
  }

  static Optional<String> publicUscc(String uscc) {
    return uscc.startsWith(SOLE_TRADER) ? Optional.empty() : Optional.of(uscc);
  }
}
