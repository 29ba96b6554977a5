package org.anzheng.verifier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.proof.CertificateEvent;
import org.anzheng.proof.Jws;
import org.anzheng.proof.TlogProof;

/**
 * Judges a certificate credential (机读证书): who signed it, whether it is within its dates, its
 * status, and, where the files lie beside it, its SM2 signature and its place in the log.
 */
final class CredentialJudge {

  private static final List<String> TOLD =
      List.of("category", "level", "scope", "case_no", "address", "sites");

  private final CertificateCredential credential;
  private final Options options;
  private final Trust trust;

  CredentialJudge(CertificateCredential credential, Options options) throws Refused {
    this.credential = credential;
    this.options = options;
    this.trust = Trust.find(options);
  }

  Report report() throws Refused {
    StatusJudge status = StatusJudge.of(options, trust);
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(trust.verdict());
    verdicts.add(new TokenJudge(trust).ofBody(jws(), credential.issuer(), credential.issuedAt()));
    verdicts.add(validity(credential, options.at()));
    verdicts.add(status.status(credential));
    verdicts.add(status.standing(credential));
    verdicts.add(new Sm2Judge(trust, Sm2Judge.beside(options)).verdict(credential));
    verdicts.addAll(log());
    return new Report("credential", content(), verdicts, List.of());
  }

  /** Whether a moment lies within the dates of a certificate. */
  static Verdict validity(CertificateCredential credential, Instant at) {
    if (at.isBefore(credential.notBefore())) {
      return Verdict.isFalse(
          Property.VALIDITY, "validity.not-yet", Words.day(credential.notBefore()), Words.day(at));
    }
    if (!at.isBefore(credential.expires())) {
      return Verdict.isFalse(
          Property.VALIDITY, "validity.expired", lastDay(credential), Words.day(at));
    }
    return at.isBefore(credential.issuedAt())
        ? Verdict.undecided(
            Property.VALIDITY, "validity.signed-later", Words.day(credential.issuedAt()))
        : Verdict.holds(Property.VALIDITY, "validity.current", Words.day(at), lastDay(credential));
  }

  /** By the proof that lies beside the credential under the same name. */
  private List<Verdict> log() throws Refused {
    Optional<TlogProof> proof = proofBeside();
    if (proof.isEmpty()) {
      return Property.ofLog().stream()
          .map(property -> Verdict.notApplicable(property, "credential.elsewhere"))
          .toList();
    }
    List<Verdict> verdicts = new ArrayList<>(new ProofJudge(proof.get(), trust).verdicts());
    verdicts.removeIf(verdict -> !Property.ofLog().contains(verdict.property()));
    boolean same =
        proof
            .get()
            .leaf()
            .flatMap(CertificateEvent::ofLeaf)
            .filter(event -> jws().hash().equals(event.fields().get("jws")))
            .isPresent();
    if (!same) {
      verdicts.set(0, Verdict.isFalse(Property.P1, "credential.other-entry"));
    }
    return verdicts;
  }

  private Optional<TlogProof> proofBeside() throws Refused {
    Path file = Input.path(options.file()).toAbsolutePath();
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    Path beside = file.resolveSibling(name + ".tlog-proof");
    if (!Files.isRegularFile(beside)) {
      return Optional.empty();
    }
    return Evidence.read(Input.read(beside.toString()), beside.toString())
            instanceof Evidence.ProofFile proof
        ? Optional.of(proof.proof())
        : Optional.empty();
  }

  private Map<String, String> content() {
    Map<String, String> content = new LinkedHashMap<>();
    content.put("number", credential.number());
    Map<?, ?> claims = credential.token().claims();
    if (claims.get("holder") instanceof Map<?, ?> holder) {
      content.put("holder", String.valueOf(holder.get("name")));
      if (holder.get("uscc") instanceof String uscc) {
        content.put("uscc", uscc);
      }
    }
    content.put("issuer", credential.issuer());
    for (String name : TOLD) {
      switch (claims.get(name)) {
        case String text -> content.put(name, text);
        case List<?> lines ->
            content.put(
                name, lines.stream().map(String::valueOf).collect(Collectors.joining("; ")));
        case null, default -> {}
      }
    }
    content.put("validFrom", Words.day(credential.notBefore()));
    content.put("validTo", lastDay(credential));
    content.put("signedAt", credential.issuedAt().toString());
    return content;
  }

  private static String lastDay(CertificateCredential credential) {
    LocalDate end = credential.expires().atZone(TokenJudge.CHINA).toLocalDate();
    return credential.expires().equals(end.atStartOfDay(TokenJudge.CHINA).toInstant())
        ? end.minusDays(1).toString()
        : end.toString();
  }

  private Jws jws() {
    return credential.token().jws();
  }
}
