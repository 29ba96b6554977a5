package org.anzheng.proof;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A token with claims that its holder may keep back (可选披露令牌, RFC 9901): the issuer-signed JWT, then
 * each disclosure, a tilde behind every part. Digests stand at the top level only; there is no key
 * binding.
 *
 * @param jws the issuer-signed JWT
 * @param disclosures what is disclosed here
 */
public record SdJwt(Jws jws, List<Disclosure> disclosures) {

  static final String DIGESTS = "_sd";
  static final String ELEMENT = "...";
  private static final String ALGORITHM = "_sd_alg";
  private static final String SHA_256 = "sha-256";
  private static final int MOST_DISCLOSURES = 100;

  public SdJwt {
    disclosures = List.copyOf(disclosures);
  }

  /** Makes a token; {@code hidden} claims are only in their disclosures. */
  public static SdJwt sign(
      String type,
      TokenKey key,
      Map<String, @Nullable Object> open,
      Map<String, Object> hidden,
      SecureRandom random) {
    List<Disclosure> disclosures = new ArrayList<>();
    hidden.forEach((name, value) -> disclosures.add(Disclosure.of(name, value, random)));
    Map<String, @Nullable Object> payload = new LinkedHashMap<>(open);
    // Sorted, so that their order tells nothing.
    payload.put(DIGESTS, disclosures.stream().map(Disclosure::digest).sorted().toList());
    payload.put(ALGORITHM, SHA_256);
    SdJwt made = new SdJwt(Jws.sign(type, key, payload), disclosures);
    return parse(made.text(), type);
  }

  /** Strictly reads a token of this type; every disclosure must belong to it. */
  public static SdJwt parse(String text, String type) {
    if (text.length() > Jws.MAX_LENGTH) {
      throw new Malformed("longer than any token");
    }
    String[] parts = text.split("~", MOST_DISCLOSURES + 3);
    if (parts.length < 2
        || parts.length > MOST_DISCLOSURES + 2
        || !parts[parts.length - 1].isEmpty()) {
      throw new Malformed("a tilde stands behind every part, and nothing behind the last");
    }
    Jws jws = Jws.parse(parts[0], type);
    List<Disclosure> disclosures =
        Stream.of(parts).skip(1).limit(parts.length - 2L).map(Disclosure::parse).toList();
    SdJwt read = new SdJwt(jws, disclosures);
    read.check();
    return read;
  }

  private void check() {
    Claims claims = jws.claims();
    claims
        .optionalText(ALGORITHM)
        .filter(algorithm -> !algorithm.equals(SHA_256))
        .ifPresent(other -> {
          throw new Malformed("digests other than SHA-256");
        });
    List<String> digests = claims.texts(DIGESTS);
    Set<String> open = new HashSet<>(digests);
    if (open.size() != digests.size() || hidesDeeper(jws.payload())) {
      throw new Malformed("a digest twice or below the top level");
    }
    Set<String> names = new HashSet<>(jws.payload().keySet());
    for (Disclosure disclosure : disclosures) {
      if (!open.remove(disclosure.digest()) || !names.add(disclosure.name())) {
        throw new Malformed("a disclosure that does not belong to the token");
      }
      if (disclosure.value() instanceof Map<?, ?> || disclosure.value() instanceof List<?>) {
        requireFlat(disclosure.value());
      }
    }
  }

  private static boolean hidesDeeper(Map<String, @Nullable Object> payload) {
    return payload.entrySet().stream()
        .filter(member -> !member.getKey().equals(DIGESTS))
        .anyMatch(member -> member.getKey().equals(ELEMENT) || hasDigests(member.getValue()));
  }

  private static void requireFlat(@Nullable Object value) {
    if (hasDigests(value)) {
      throw new Malformed("a digest below the top level");
    }
  }

  private static boolean hasDigests(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map ->
          map.containsKey(DIGESTS)
              || map.containsKey(ELEMENT)
              || map.values().stream().anyMatch(SdJwt::hasDigests);
      case List<?> list -> list.stream().anyMatch(SdJwt::hasDigests);
      case null, default -> false;
    };
  }

  /** The claims as they are without selective disclosure. */
  public Map<String, @Nullable Object> claims() {
    Map<String, @Nullable Object> claims = new LinkedHashMap<>(jws.payload());
    claims.remove(DIGESTS);
    claims.remove(ALGORITHM);
    disclosures.forEach(disclosure -> claims.put(disclosure.name(), disclosure.value()));
    return Collections.unmodifiableMap(claims);
  }

  /** The same token with nothing disclosed. */
  public SdJwt withoutDisclosures() {
    return new SdJwt(jws, List.of());
  }

  /** The same token with only those of its claims disclosed that have these names. */
  public SdJwt disclosing(Set<String> names) {
    return new SdJwt(
        jws, disclosures.stream().filter(claim -> names.contains(claim.name())).toList());
  }

  /** The compact form. */
  public String text() {
    return disclosures.stream()
        .map(disclosure -> disclosure.text() + "~")
        .collect(Collectors.joining("", jws.text() + "~", ""));
  }
}
