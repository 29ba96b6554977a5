package org.anzheng.proof;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A certificate in a QR code (验证码): what a credential says openly, signed again by the same key in
 * few bytes (CWT, RFC 8392), so that whoever scans a paper can check it without a network. The body
 * is named by its key: the trust list says which body that is.
 *
 * @param signed the signed bytes
 * @param number certificate number
 * @param holder name of the certified organisation
 * @param uscc its code; empty for a sole trader
 * @param scope empty where it did not fit
 * @param standards empty where they did not fit
 * @param statusIndex index in the status list
 * @param statusUri address of the status list
 */
public record ScanCode(
    CoseSign1 signed,
    String number,
    String holder,
    Optional<String> uscc,
    String category,
    String level,
    Optional<String> scope,
    List<String> standards,
    Instant issuedAt,
    Instant notBefore,
    Instant expires,
    long statusIndex,
    String statusUri) {

  /** Between the address of the page and the code: what follows never reaches a server. */
  public static final String PAGE = "/c#";

  private static final long EXPIRES = 4;
  private static final long NOT_BEFORE = 5;
  private static final long ISSUED_AT = 6;
  private static final long STATUS = 65_535;
  private static final long CERTIFICATE = -65_537;
  private static final long NUMBER = 1;
  private static final long HOLDER = 2;
  private static final long USCC = 3;
  private static final long CATEGORY = 4;
  private static final long LEVEL = 5;
  private static final long SCOPE = 6;
  private static final long STANDARDS = 7;

  public ScanCode {
    standards = List.copyOf(standards);
  }

  /**
   * Signs what a credential says openly; scope and standards only as far as the code then has no
   * more than {@code room} bytes.
   */
  public static ScanCode sign(CertificateCredential credential, TokenKey key, int room) {
    Claims open = credential.token().jws().claims();
    Claims holder = open.object("holder");
    Map<Long, Object> certificate = new LinkedHashMap<>();
    certificate.put(NUMBER, credential.number());
    certificate.put(HOLDER, holder.text("name"));
    holder.optionalText("uscc").ifPresent(uscc -> certificate.put(USCC, uscc));
    certificate.put(CATEGORY, open.text("category"));
    certificate.put(LEVEL, open.text("level"));
    CoseSign1 signed = sign(credential, key, certificate);
    Map<Long, Object> more = new LinkedHashMap<>();
    open.optionalText("scope").ifPresent(scope -> more.put(SCOPE, scope));
    more.put(STANDARDS, open.texts("standard"));
    for (Map.Entry<Long, Object> claim : more.entrySet()) {
      certificate.put(claim.getKey(), claim.getValue());
      CoseSign1 longer = sign(credential, key, certificate);
      if (longer.bytes().length <= room) {
        signed = longer;
      } else {
        certificate.remove(claim.getKey());
      }
    }
    return of(signed);
  }

  private static CoseSign1 sign(
      CertificateCredential credential, TokenKey key, Map<Long, Object> certificate) {
    Map<String, Object> status =
        Map.of("idx", credential.statusIndex(), "uri", credential.statusUri());
    Map<Long, Object> claims = new LinkedHashMap<>();
    claims.put(EXPIRES, credential.expires().getEpochSecond());
    claims.put(NOT_BEFORE, credential.notBefore().getEpochSecond());
    claims.put(ISSUED_AT, credential.issuedAt().getEpochSecond());
    claims.put(STATUS, Map.of("status_list", status));
    claims.put(CERTIFICATE, certificate);
    return CoseSign1.sign(key, Cbor.encode(claims));
  }

  /** Strictly reads what stands behind {@link #PAGE}. */
  public static ScanCode parse(String text) {
    return of(CoseSign1.parse(Base32.decode(text)));
  }

  private static ScanCode of(CoseSign1 signed) {
    Claims claims = claims(CborReader.read(signed.payload()));
    Claims certificate = claims(claims.members().get(name(CERTIFICATE)));
    Claims status = claims(claims(claims.members().get(name(STATUS))).members().get("status_list"));
    return new ScanCode(
        signed,
        certificate.text(name(NUMBER)),
        certificate.text(name(HOLDER)),
        certificate.optionalText(name(USCC)),
        certificate.text(name(CATEGORY)),
        certificate.text(name(LEVEL)),
        certificate.optionalText(name(SCOPE)),
        certificate.texts(name(STANDARDS)),
        claims.time(name(ISSUED_AT)),
        claims.time(name(NOT_BEFORE)),
        claims.time(name(EXPIRES)),
        status.number("idx"),
        status.text("uri"));
  }

  /** A map of CBOR as claims, a key that is a number by its decimal form. */
  private static Claims claims(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      map.forEach((key, member) -> members.put(String.valueOf(key), plain(member)));
      return new Claims(members);
    }
    throw new Malformed("not a map");
  }

  private static @Nullable Object plain(@Nullable Object member) {
    return member instanceof Long number ? BigDecimal.valueOf(number) : member;
  }

  private static String name(long key) {
    return Long.toString(key);
  }

  /** Name of the key that signed. */
  public String kid() {
    return signed.kid();
  }

  /** Whether this key signed the code. */
  public boolean isSignedBy(Jwk key) {
    return signed.isSignedBy(key);
  }

  /** What stands behind {@link #PAGE}, of characters that QR codes store in little room. */
  public String text() {
    return Base32.encode(signed.bytes());
  }
}
