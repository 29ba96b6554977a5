package org.anzheng.proof;

import java.time.Instant;

/**
 * A certificate as a signed credential (机读证书, SD-JWT VC).
 *
 * @param issuer address of the body that issued it
 * @param issuedAt when it was signed
 * @param notBefore from when it is valid
 * @param expires from when it is no longer valid
 * @param number certificate number
 * @param statusIndex index in the status list
 * @param statusUri address of the status list
 */
public record CertificateCredential(
    SdJwt token,
    String issuer,
    Instant issuedAt,
    Instant notBefore,
    Instant expires,
    String number,
    long statusIndex,
    String statusUri) {

  /** The type in the header. */
  public static final String TYPE = "dc+sd-jwt";

  /** Strictly reads a credential. */
  public static CertificateCredential parse(String text) {
    SdJwt token = SdJwt.parse(text, TYPE);
    Claims claims = token.jws().claims();
    Claims status = claims.object("status").object("status_list");
    claims.text("vct");
    return new CertificateCredential(
        token,
        claims.text("iss"),
        claims.time("iat"),
        claims.time("nbf"),
        claims.time("exp"),
        claims.text("cert_no"),
        status.number("idx"),
        status.text("uri"));
  }
}
