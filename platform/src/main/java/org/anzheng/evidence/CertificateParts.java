package org.anzheng.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certificates.Credential;
import org.anzheng.certificates.CredentialSearch;
import org.anzheng.certificates.IssuedCredential;
import org.anzheng.documents.DocumentFormat;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.papers.CertificatePapers;
import org.anzheng.proof.StatusReplay;
import org.anzheng.trust.LogPositions;
import org.anzheng.trust.PublishedKeys;
import org.anzheng.trust.StatusFiles;
import org.springframework.stereotype.Component;

/** 证书部分: the certificate of a case, its signatures, its document and the status lists it needs. */
@Component
class CertificateParts {

  private static final String BODIES = "bodies-0";

  private final CertificateSearch certificates;
  private final CredentialSearch credentials;
  private final CertificatePapers papers;
  private final LogPositions positions;
  private final PublishedKeys keys;
  private final StatusFiles statuses;

  CertificateParts(
      CertificateSearch certificates,
      CredentialSearch credentials,
      CertificatePapers papers,
      LogPositions positions,
      PublishedKeys keys,
      StatusFiles statuses) {
    this.certificates = certificates;
    this.credentials = credentials;
    this.papers = papers;
    this.positions = positions;
    this.keys = keys;
    this.statuses = statuses;
  }

  /** Refuses a day for which no list is kept. */
  void requireStatus(EvidenceSubject subject, LocalDate day) {
    boolean kept =
        certificate(subject).filter(c -> statuses.find(list(c), day).isPresent()).isPresent();
    if (!kept) {
      throw new Refusal(
          List.of(Objection.toField("on", EvidenceRefusal.NO_STATUS_OF_THAT_DAY, day)));
    }
  }

  void write(PackageZip zip, PreparedPackage prepared) throws IOException {
    Optional<CertificateSummary> certificate = certificate(prepared.subject());
    if (certificate.isPresent()) {
      CertificateSummary found = certificate.get();
      Optional<IssuedCredential> credential =
          credentials.find(found.number()).filter(issued -> positions.isPublished(issued.factId()));
      if (credential.isPresent()) {
        signed(zip, credential.get().credential(), prepared.headersOnly());
        keys(zip, found.issuer());
      }
      var document = papers.document(found.number(), DocumentFormat.PDF);
      if (document.isPresent()) {
        zip.put("certificate.pdf", document.get().bytes());
      }
      for (String list : List.of(list(found), BODIES)) {
        status(zip, list, prepared.on());
      }
    }
  }

  private Optional<CertificateSummary> certificate(EvidenceSubject subject) {
    return subject.certificate().flatMap(certificates::find);
  }

  private static void signed(PackageZip zip, Credential credential, boolean open)
      throws IOException {
    zip.put("certificate.sdjwt", open ? credential.publicToken() : credential.token());
    zip.put("certificate.sm2.sig", credential.sm2Bytes());
  }

  private void keys(PackageZip zip, String issuer) throws IOException {
    zip.put("jwks.json", keys.setOfIssuer(issuer));
  }

  private void status(PackageZip zip, String list, Optional<LocalDate> on) throws IOException {
    Optional<Path> now = statuses.find(list);
    if (now.isPresent()) {
      zip.put("status/" + list + ".jwt", Files.readAllBytes(now.get()));
    }
    if (on.isPresent()) {
      LocalDate day = on.get();
      Optional<Path> then = statuses.find(list, day);
      if (then.isPresent()) {
        zip.put("status/" + list + "." + day + ".jwt", Files.readAllBytes(then.get()));
      }
    }
  }

  private static String list(CertificateSummary certificate) {
    return StatusReplay.listOf(certificate.statusIndex());
  }
}
