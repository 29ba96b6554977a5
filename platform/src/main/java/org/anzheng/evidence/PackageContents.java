package org.anzheng.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.anzheng.archive.Archive;
import org.anzheng.archive.StoredFile;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.EvidenceSeal;
import org.anzheng.proof.Hashes;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TrustList;
import org.anzheng.trust.EvidenceSigning;
import org.anzheng.trust.HeadStamp;
import org.anzheng.trust.TrustListText;
import org.springframework.stereotype.Component;

/** 证据包内容: writes the parts of a package one after another. */
@Component
class PackageContents {

  private static final String GUIDE = "/evidence/VERIFY.md";

  private final RecordParts records;
  private final CertificateParts certificates;
  private final Archive archive;
  private final TrustListText trustList;
  private final EvidenceSigning signing;

  PackageContents(
      RecordParts records,
      CertificateParts certificates,
      Archive archive,
      TrustListText trustList,
      EvidenceSigning signing) {
    this.records = records;
    this.certificates = certificates;
    this.archive = archive;
    this.trustList = trustList;
    this.signing = signing;
  }

  void write(PreparedPackage prepared, OutputStream out) throws IOException {
    PackageZip zip = new PackageZip(out);
    zip.put("VERIFY.md", guide());
    Optional<String> trust = trustList.text();
    if (trust.isPresent()) {
      zip.put("trust.txt", trust.get());
      TrustList list = TrustList.parse(SignedNote.parse(trust.get()).text());
      zip.put("policy.txt", list.policyText());
    }
    Optional<String> checkpoint = prepared.proofs().checkpoint();
    if (checkpoint.isPresent()) {
      zip.put("checkpoint.txt", checkpoint.get());
    }
    stamps(zip, prepared);
    certificates.write(zip, prepared);
    String head = records.write(zip, prepared);
    for (PreparedPackage.AttachedFile attached : prepared.files()) {
      attach(zip, attached, prepared);
    }
    byte[] manifest = zip.putManifest();
    zip.finish(EvidenceSeal.NAME, signing.sign(claims(prepared, head, manifest)));
  }

  private static void stamps(PackageZip zip, PreparedPackage prepared) throws IOException {
    String chain = prepared.subject().summary().chain();
    for (HeadStamp stamp : prepared.proofs().stamps(chain, prepared.records())) {
      String name = "timestamps/" + stamp.name();
      zip.put(name + ".checkpoint", stamp.checkpoint());
      zip.put(name + ".tsr", stamp.answer());
      zip.put(name + ".growth", stamp.growth());
    }
  }

  private void attach(
      PackageZip zip, PreparedPackage.AttachedFile attached, PreparedPackage prepared)
      throws IOException {
    StoredFile file = attached.file();
    try (InputStream content = archive.open(file.id())) {
      zip.put("files/" + file.id(), content);
    }
    if (attached.record().isPresent()) {
      records.archived(zip, file, attached.record().get(), prepared.proofs());
    }
  }

  private static Map<String, Object> claims(
      PreparedPackage prepared, String head, byte[] manifest) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("case", prepared.subject().summary().number());
    claims.put("chain", prepared.subject().summary().chain());
    prepared.subject().certificate().ifPresent(number -> claims.put("certificate", number));
    claims.put("records", prepared.records());
    claims.put("head", head);
    claims.put("opened", EvidenceSeal.claim(prepared.whole()));
    claims.put("partly", EvidenceSeal.claim(prepared.partly()));
    claims.put("erased", EvidenceSeal.claim(prepared.erased()));
    prepared.on().map(LocalDate::toString).ifPresent(day -> claims.put("on", day));
    claims.put("manifest", Commitments.text(Hashes.sha256(manifest)));
    return claims;
  }

  private static byte[] guide() {
    try (InputStream guide = PackageContents.class.getResourceAsStream(GUIDE)) {
      if (guide == null) {
        throw new IllegalStateException("the guide is not in the program");
      }
      return guide.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
