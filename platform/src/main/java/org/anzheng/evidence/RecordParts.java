package org.anzheng.evidence;

import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.anzheng.archive.StoredFile;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.Disclosure;
import org.anzheng.proof.FieldCommitments;
import org.anzheng.proof.JsonText;
import org.anzheng.trust.ChainEvidence;
import org.anzheng.trust.FactProof;
import org.anzheng.trust.ProofSeries;
import org.anzheng.trust.RecordEvidence;
import org.springframework.stereotype.Component;

/** 记录部分: headers, contents, salts and proofs, some records at a time. */
@Component
class RecordParts {

  private static final int AT_ONCE = 100;

  /** What the record of a file's archiving says of the file; who brought it stays closed. */
  private static final Set<String> OF_FILE =
      Set.of("/file", "/sha256", "/name", "/mediaType", "/size");

  private final ChainEvidence chains;

  RecordParts(ChainEvidence chains) {
    this.chains = chains;
  }

  /** Writes every record of the package; says the commitment of the last. */
  String write(PackageZip zip, PreparedPackage prepared) throws IOException {
    Map<String, String> headerSalts = new LinkedHashMap<>();
    Map<String, String> bodySalts = new LinkedHashMap<>();
    String head = Commitments.FIRST_PREV;
    long n = 0;
    while (n < prepared.records()) {
      int some = (int) Math.min(AT_ONCE, prepared.records() - n);
      List<RecordEvidence> records = chains.after(chain(prepared), n, some);
      for (RecordEvidence record : records) {
        zip.put("headers/" + name(record.n()) + ".json", record.header());
        headerSalts.put(Long.toString(record.n()), Commitments.text(record.headerSalt()));
        content(zip, record, prepared)
            .ifPresent(salt -> bodySalts.put(Long.toString(record.n()), salt));
      }
      proofs(zip, records, prepared.proofs());
      head = records.getLast().commitment();
      n = records.getLast().n();
    }
    zip.put("salts.json", JsonText.bytes(salts(headerSalts, bodySalts)));
    return head;
  }

  /** The record that says when this very content was put into the archive. */
  void archived(PackageZip zip, StoredFile file, RecordEvidence record, ProofSeries proofs)
      throws IOException {
    Optional<RecordEvidence.Content> content = record.content();
    if (content.isEmpty()) {
      return;
    }
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("header", Base64.getEncoder().encodeToString(record.header()));
    members.put("salt", Commitments.text(record.headerSalt()));
    members.putAll(fields(content.get(), OF_FILE));
    String proof =
        proofs.of(List.of(record.fact())).stream()
            .filter(p -> !p.open())
            .map(FactProof::text)
            .findFirst()
            .orElseThrow();
    members.put("proof", proof);
    zip.put("files/" + file.id() + ".record.json", JsonText.bytes(members));
  }

  private static Optional<String> content(
      PackageZip zip, RecordEvidence record, PreparedPackage prepared) throws IOException {
    if (!prepared.opened().containsKey(record.n())) {
      return Optional.empty();
    }
    Optional<Set<String>> shown = prepared.shown(record.n());
    RecordEvidence.Content content =
        record
            .content()
            .orElseThrow(() -> new IllegalStateException("a content was erased meanwhile"));
    if (shown.isPresent()) {
      zip.put(
          "bodies/" + name(record.n()) + ".fields.json",
          JsonText.bytes(fields(content, shown.get())));
      return Optional.empty();
    }
    zip.put("bodies/" + name(record.n()) + ".json", content.json());
    return Optional.of(Commitments.text(content.salt()));
  }

  private static Map<String, Object> fields(RecordEvidence.Content content, Set<String> shown) {
    List<Disclosure> all = FieldCommitments.of(content.salt(), content.json());
    Map<String, Object> fields = new LinkedHashMap<>();
    // sorted, so that their order tells nothing of what is closed
    fields.put("digests", all.stream().map(Disclosure::digest).sorted().toList());
    fields.put(
        "disclosures",
        all.stream().filter(field -> shown.contains(field.name())).map(Disclosure::text).toList());
    return fields;
  }

  private static void proofs(PackageZip zip, List<RecordEvidence> records, ProofSeries proofs)
      throws IOException {
    Map<UUID, Long> numbers = new TreeMap<>();
    records.forEach(record -> numbers.put(record.fact(), record.n()));
    for (FactProof proof : proofs.of(numbers.keySet())) {
      long n = numbers.getOrDefault(proof.fact(), 0L);
      zip.put((proof.open() ? "events/" : "proofs/") + name(n) + ".tlog-proof", proof.text());
    }
  }

  private static Map<String, Object> salts(
      Map<String, String> headers, Map<String, String> bodies) {
    Map<String, Object> salts = new LinkedHashMap<>();
    salts.put("v", 1);
    salts.put("headers", headers);
    salts.put("bodies", bodies);
    return salts;
  }

  private static String chain(PreparedPackage prepared) {
    return prepared.subject().summary().chain();
  }

  private static String name(long n) {
    return "%06d".formatted(n);
  }
}
