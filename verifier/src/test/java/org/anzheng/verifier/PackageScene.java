package org.anzheng.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.EvidenceManifest;
import org.anzheng.proof.EvidenceSeal;
import org.anzheng.proof.FieldCommitments;
import org.anzheng.proof.HashReader;
import org.anzheng.proof.Hashes;
import org.anzheng.proof.JsonText;
import org.anzheng.proof.MerkleTree;
import org.anzheng.proof.SdJwt;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.StatusList;
import org.anzheng.proof.StatusListToken;
import org.anzheng.proof.StatusReplay;
import org.anzheng.proof.TlogProof;

/** A case with its log, as the platform would put it into a package; and as others would. */
final class PackageScene {

  static final String CHAIN = "case/WT-1";
  static final int STATUS_INDEX = 3;

  final TokenScene tokens;
  final SortedSet<Long> opened = new TreeSet<>();
  final SortedSet<Long> erased = new TreeSet<>();
  final TreeMap<Long, List<String>> shown = new TreeMap<>();
  final List<Rec> records = new ArrayList<>();
  private final SdJwt credential;
  private final Path folder;
  private final SecureRandom random = new SecureRandom();
  private final List<byte[]> leaves = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  int statusValue;
  Optional<LocalDate> on = Optional.empty();

  /** A record with its place in the log and that of its public event. */
  @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
  record Rec(
      byte[] header,
      byte[] salt,
      byte[] body,
      byte[] bodySalt,
      String commitment,
      int leaf,
      int event) {}

  PackageScene(Path folder) throws IOException {
    this.folder = folder;
    this.tokens = new TokenScene(folder);
    this.credential = tokens.credential();
  }

  /** A case of seven records; the fourth issued the certificate. */
  static PackageScene ofCase(Path folder) throws IOException {
    PackageScene scene = new PackageScene(folder);
    scene.record("CommissionSubmitted", 2);
    scene.record("CommissionAccepted", 2);
    scene.record("CertificationGranted", 1);
    scene.issued();
    scene.record("CaseIssued", 2);
    scene.record("CaseKept", 2);
    scene.record("RecordsDestroyed", 2);
    return scene;
  }

  void record(String kind, int version) {
    add(kind, version, false);
  }

  private void issued() {
    add("CertificateIssued", 2, true);
  }

  private void add(String kind, int version, boolean event) {
    long n = records.size() + 1;
    byte[] body =
        utf8(
            "{\"act\":{\"account\":\"secret-%d\",\"role\":\"B10\"},\"opinion\":\"同意 %d\",\"list\":[1,2]}"
                .formatted(n, n));
    byte[] bodySalt = Commitments.newSalt(random);
    byte[] salt = Commitments.newSalt(random);
    Map<String, Object> header = new TreeMap<>();
    header.put("v", version);
    header.put("chain", CHAIN);
    header.put("n", n);
    header.put("prev", records.isEmpty() ? Commitments.FIRST_PREV : records.getLast().commitment());
    header.put("kind", kind);
    header.put("role", "B10");
    header.put("at", "2026-03-0" + n + "T01:02:03Z");
    header.put("recorded", "2026-03-0" + n + "T01:02:03Z");
    header.put("body", Commitments.text(FieldCommitments.ofBody(version, bodySalt, body)));
    byte[] bytes = JsonText.bytes(header);
    String commitment = Commitments.text(Commitments.record(salt, bytes));
    leaves.add(Commitments.recordLeaf(Commitments.parse(commitment)));
    int leaf = leaves.size() - 1;
    int eventLeaf = -1;
    if (event) {
      leaves.add(utf8(event(n, commitment)));
      eventLeaf = leaves.size() - 1;
    }
    records.add(new Rec(bytes, salt, body, bodySalt, commitment, leaf, eventLeaf));
  }

  private String event(long n, String head) {
    Map<String, Object> event = new TreeMap<>();
    event.put("v", 1);
    event.put("t", "cert");
    event.put("no", "CSSC-2026-TA-0000001-K");
    event.put("ev", "issue");
    event.put("to", "01");
    event.put("eff", "2026-03-04");
    event.put("body", "CNCA-R-2026-001");
    event.put("idx", STATUS_INDEX);
    event.put("jws", credential.jws().hash());
    event.put("case_n", n);
    event.put("case_head", head);
    event.put("seq", events.size() + 1);
    event.put("prev", Commitments.FIRST_PREV);
    String text = JsonText.of(event);
    events.add(text);
    return text;
  }

  /** The files of the package, signed. */
  Map<String, byte[]> files() throws IOException {
    HashReader tree = tree();
    Checkpoint head =
        new Checkpoint(Scene.ORIGIN, leaves.size(), MerkleTree.root(leaves.size(), tree));
    SignedNote note = head.sign(List.of(tokens.log.log, tokens.log.logSm2));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("VERIFY.md", utf8("how to\n"));
    files.put("trust.txt", Files.readAllBytes(Path.of(tokens.trust())));
    files.put("checkpoint.txt", utf8(note.format()));
    files.put("certificate.sdjwt", utf8(credential.withoutDisclosures().text()));
    files.put("certificate.sm2.sig", tokens.sm2.sign(credential.jws().bytes()));
    files.put("jwks.json", JsonText.bytes(Map.of("keys", List.of(tokens.sm2.jwk().members()))));
    files.put("status/certificates-0.jwt", utf8(status(head, TokenScene.NOW.minusSeconds(60))));
    on.ifPresent(day ->
        files.put(
            "status/certificates-0." + day + ".jwt",
            utf8(status(head, TokenJudge.endOf(day).minusSeconds(60)))));
    Map<String, Object> headerSalts = new LinkedHashMap<>();
    Map<String, Object> bodySalts = new LinkedHashMap<>();
    for (int i = 0; i < records.size(); i++) {
      Rec rec = records.get(i);
      long n = i + 1;
      String name = PackedRecord.name(n);
      files.put("headers/" + name + ".json", rec.header());
      headerSalts.put(Long.toString(n), Commitments.text(rec.salt()));
      if (opened.contains(n)) {
        files.put("bodies/" + name + ".json", rec.body());
        bodySalts.put(Long.toString(n), Commitments.text(rec.bodySalt()));
      }
      if (shown.containsKey(n)) {
        files.put(
            "bodies/" + name + ".fields.json",
            PackageBytes.fields(rec.bodySalt(), rec.body(), shown.get(n)));
      }
      files.put("proofs/" + name + ".tlog-proof", proof(tree, rec.leaf(), note));
      if (rec.event() >= 0) {
        files.put("events/" + name + ".tlog-proof", proof(tree, rec.event(), note));
      }
    }
    files.put(
        "salts.json", JsonText.bytes(Map.of("v", 1, "headers", headerSalts, "bodies", bodySalts)));
    return sealed(files);
  }

  /** The tree of the log. */
  HashReader tree() {
    return HashReader.ofLeafHashes(leaves.stream().map(Hashes::leaf).toList());
  }

  private String status(Checkpoint head, Instant at) {
    byte[] statuses = new byte[StatusReplay.ENTRIES];
    statuses[STATUS_INDEX] = (byte) statusValue;
    return StatusListToken.sign(
            tokens.status, TokenScene.URI, at, StatusList.of(2, statuses), head, List.of())
        .jws()
        .text();
  }

  private byte[] proof(HashReader tree, int leaf, SignedNote note) {
    return utf8(
        new TlogProof(
                leaves.get(leaf), leaf, MerkleTree.inclusionProof(leaf, leaves.size(), tree), note)
            .format());
  }

  /** These files with a list and a signature that fit them: what only the platform could make. */
  Map<String, byte[]> sealed(Map<String, byte[]> files) {
    files.remove(EvidenceManifest.NAME);
    files.remove(EvidenceSeal.NAME);
    byte[] manifest = PackageBytes.manifest(files);
    files.put(EvidenceManifest.NAME, manifest);
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", "https://example.cn");
    claims.put("iat", TokenScene.NOW.getEpochSecond());
    claims.put("case", "WT-1");
    claims.put("chain", CHAIN);
    claims.put("records", records.size());
    claims.put("head", records.getLast().commitment());
    claims.put("opened", EvidenceSeal.claim(opened));
    claims.put("partly", EvidenceSeal.claim(new TreeSet<>(shown.keySet())));
    claims.put("erased", EvidenceSeal.claim(erased));
    on.ifPresent(day -> claims.put("on", day.toString()));
    claims.put("manifest", Commitments.text(Hashes.sha256(manifest)));
    files.put(
        EvidenceSeal.NAME,
        utf8(EvidenceSeal.sign(tokens.status, new LinkedHashMap<>(claims)).jws().text()));
    return files;
  }

  /** The package as a file. */
  String zip(Map<String, byte[]> files) throws IOException {
    return Files.write(Files.createTempFile(folder, "p", ".anzheng.zip"), PackageBytes.zip(files))
        .toString();
  }

  Scene.Run verify(String file) {
    return Scene.verify(file, "--root", tokens.log.root.verifier().vkey(), "--json");
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
