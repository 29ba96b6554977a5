package org.anzheng.verifier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.proof.Jwk;
import org.anzheng.proof.KeyCurve;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.TrustList;

/**
 * Judges the detached SM2 signature (国密签名) that lies beside a credential as {@code FILE.sm2}, with
 * a key of {@code jwks.json} beside it that the trust list names.
 */
final class Sm2Judge {

  private final Trust trust;
  private final Options options;

  Sm2Judge(Trust trust, Options options) {
    this.trust = trust;
    this.options = options;
  }

  Verdict verdict(CertificateCredential credential) throws Refused {
    Path file = Input.path(options.file() + ".sm2");
    if (!Files.isRegularFile(file)) {
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
    byte[] signature = Input.read(file.toString());
    byte[] signed = credential.token().jws().bytes();
    return keys.stream().anyMatch(key -> key.verifies(signed, signature))
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
    Path keys = Input.path(options.file()).toAbsolutePath().resolveSibling("jwks.json");
    if (!Files.isRegularFile(keys)) {
      return List.of();
    }
    try {
      return Jwk.set(Input.read(keys.toString()));
    } catch (Malformed e) {
      throw new Refused("input.malformed-keys", keys.toString());
    }
  }
}
