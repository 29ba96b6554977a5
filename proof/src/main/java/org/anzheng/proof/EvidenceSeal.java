package org.anzheng.proof;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The signature of the platform under an evidence package (证据包签名): what the package is about, how
 * many records the chain has, which of them are laid open, and the digest of its manifest.
 *
 * @param issuedAt when the package was made
 * @param chain record chain of the certificate lineage
 * @param records how many records the chain had then
 * @param head commitment of the last one
 * @param opened records whose content is whole in the package
 * @param partly records of which some fields are
 * @param erased records whose content was destroyed
 * @param manifest SHA-256 of {@code manifest.json}, base64url
 * @param on the day that was asked about, ISO 8601
 */
public record EvidenceSeal(
    Jws jws,
    Instant issuedAt,
    String caseNumber,
    String chain,
    long records,
    String head,
    SortedSet<Long> opened,
    SortedSet<Long> partly,
    SortedSet<Long> erased,
    String manifest,
    Optional<String> on) {

  /** Name of the signature in the package. */
  public static final String NAME = "manifest.jws";

  /** The type in the header. */
  public static final String TYPE = "anzheng-evidence+jwt";

  /** Makes a signature with these claims. */
  public static EvidenceSeal sign(TokenKey key, Map<String, @Nullable Object> claims) {
    return of(Jws.sign(TYPE, key, claims));
  }

  /** Strictly reads a signature. */
  public static EvidenceSeal parse(String text) {
    return of(Jws.parse(text, TYPE));
  }

  private static EvidenceSeal of(Jws jws) {
    Claims claims = jws.claims();
    Commitments.parse(claims.text("head"));
    return new EvidenceSeal(
        jws,
        claims.time("iat"),
        claims.text("case"),
        claims.text("chain"),
        claims.number("records"),
        claims.text("head"),
        numbers(claims, "opened"),
        numbers(claims, "partly"),
        numbers(claims, "erased"),
        claims.text("manifest"),
        claims.optionalText("on"));
  }

  private static SortedSet<Long> numbers(Claims claims, String name) {
    SortedSet<Long> numbers = new TreeSet<>();
    for (String number : claims.texts(name)) {
      numbers.add(Text.decimal(number, name));
    }
    return Collections.unmodifiableSortedSet(numbers);
  }

  /** Numbers of records as a claim. */
  public static List<String> claim(SortedSet<Long> numbers) {
    return numbers.stream().map(String::valueOf).toList();
  }
}
