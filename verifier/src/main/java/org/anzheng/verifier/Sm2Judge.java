package org.anzheng.verifier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.proof.Jwk;
import org.anzheng.proof.KeyCurve;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.TrustList;

/**
 * Judges the detached SM2 signature (国密签名) of a credential, with a key at hand that the trust list
 * names.
 */
final class Sm2Judge {

  private final Trust trust;
  private final Source source;

  Sm2Judge(Trust trust, Source source) {
    this.trust = trust;
    this.source = source;
  }

  /** Where signature and keys come from. */
  interface Source {

    /** The signature, DER. */
    Optional<byte[]> signature() throws Refused;

    /** The keys, a JWK set. */
    Optional<byte[]> keys() throws Refused;
  }

  /** {@code FILE.sm2} and {@code jwks.json} beside the file. */
  static Source beside(Options options) {
    return new Source() {
      @Override
      public Optional<byte[]> signature() throws Refused {
        return read(Input.path(options.file() + ".sm2"));
      }

      @Override
      public Optional<byte[]> keys() throws Refused {
        return read(Input.path(options.file()).toAbsolutePath().resolveSibling("jwks.json"));
      }

      private Optional<byte[]> read(Path file) throws Refused {
        return Files.isRegularFile(file)
            ? Optional.of(Input.read(file.toString()))
            : Optional.empty();
      }
    };
  }

  Verdict verdict(CertificateCredential credential) throws Refused {
    Optional<byte[]> signature = source.signature();
    if (signature.isEmpty()) {
      return Verdict.notApplicable(Property.SM2, "sm2.absent");
    }
    TrustList list = trust.list();
    if (list == null || !trust.isGenuine()) {
      return Verdict.undecided(Property.SM2, trust.doubt());
    }
    List<Jwk> keys = keysOf(credential, list);
    if (keys.isEmpty()) {
      return Verdict.undecided(Property.SM2, "sm2.no-key");
    }
    byte[] signed = credential.token().jws().bytes();
    return keys.stream().anyMatch(key -> key.verifies(signed, signature.get()))
        ? Verdict.holds(Property.SM2, "sm2.signed")
        : Verdict.isFalse(Property.SM2, "sm2.forged");
  }

  /** The keys at hand that the trust list gives to this issuer for the day it signed on. */
  private List<Jwk> keysOf(CertificateCredential credential, TrustList list) throws Refused {
    LocalDate day = credential.issuedAt().atZone(TokenJudge.CHINA).toLocalDate();
    Set<String> listed =
        list.issuers().stream()
            .filter(key -> key.iss().equals(credential.issuer()) && key.validity().covers(day))
            .map(TrustList.IssuerKey::thumbprint)
            .collect(Collectors.toSet());
    return atHand().stream()
        .filter(key -> key.curve() == KeyCurve.SM2 && listed.contains(key.thumbprint()))
        .toList();
  }

  private List<Jwk> atHand() throws Refused {
    Optional<byte[]> keys = source.keys();
    try {
      return keys.isPresent() ? Jwk.set(keys.get()) : List.of();
    } catch (Malformed e) {
      throw new Refused("input.malformed-keys", "jwks.json");
    }
  }
}
