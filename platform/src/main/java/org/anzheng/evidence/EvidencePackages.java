package org.anzheng.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.proof.Disclosure;
import org.anzheng.proof.EvidenceManifest;
import org.anzheng.trust.ChainEvidence;
import org.anzheng.trust.ChainProofs;
import org.anzheng.trust.RecordEvidence;
import org.springframework.stereotype.Service;

/**
 * 证据包: the front door. First it is decided and recorded what is handed out, then the file is
 * written while it is sent; no part of it is kept.
 */
@Service
public class EvidencePackages {

  /** Header and proof of each record, the proof of its public leaf, its content, its stamp. */
  private static final int ENTRIES_OF_RECORD = 7;

  private final RecordReading reading;
  private final ChainEvidence chains;
  private final ChainProofs proofs;
  private final Files files;
  private final CertificateParts certificates;
  private final HandOuts handOuts;
  private final PackageContents contents;

  EvidencePackages(
      RecordReading reading,
      ChainEvidence chains,
      ChainProofs proofs,
      Files files,
      CertificateParts certificates,
      HandOuts handOuts,
      PackageContents contents) {
    this.reading = reading;
    this.chains = chains;
    this.proofs = proofs;
    this.files = files;
    this.certificates = certificates;
    this.handOuts = handOuts;
    this.contents = contents;
  }

  /** Refuses whoever holds no duty that allows it, before anything that was typed is looked at. */
  public void requireDuty(EvidenceSubject subject, Actor actor) {
    EvidenceAct.HAND_OUT.roleOf(subject.side(), actor);
  }

  /** Decides what the package holds and records that it was handed out. */
  public PreparedPackage prepare(EvidenceSubject subject, EvidenceOrder order, Actor actor) {
    requireDuty(subject, actor);
    List<RecordLine> lines = reading.lines(subject);
    if (lines.size() * ENTRIES_OF_RECORD > EvidenceManifest.MOST_FILES) {
      throw new Refusal(EvidenceRefusal.TOO_MANY_RECORDS, lines.size());
    }
    order.on().ifPresent(day -> certificates.requireStatus(subject, day));
    SortedMap<Long, Optional<Set<String>>> opened = opened(subject, order, lines);
    List<PreparedPackage.AttachedFile> attached = order.files() ? attached(subject) : List.of();
    PreparedPackage prepared =
        new PreparedPackage(
            subject,
            lines,
            opened,
            attached,
            order.on(),
            proofs.of(subject.summary().chain(), lines.size(), facts(attached)));
    handOuts.record(subject, lines.size(), shown(opened), attached.size(), order, actor);
    return prepared;
  }

  /** Writes a package; whoever asked for the stream closes it. */
  public void write(PreparedPackage prepared, OutputStream out) throws IOException {
    contents.write(prepared, out);
  }

  private SortedMap<Long, Optional<Set<String>>> opened(
      EvidenceSubject subject, EvidenceOrder order, List<RecordLine> lines) {
    Map<Long, RecordLine> byNumber =
        lines.stream().collect(Collectors.toMap(RecordLine::n, line -> line));
    SortedMap<Long, Optional<Set<String>>> opened = new TreeMap<>();
    List<Objection> objections = new ArrayList<>();
    order
        .records()
        .forEach(n ->
            openable(n, byNumber, objections).ifPresent(line -> opened.put(n, all(subject, line))));
    order
        .fields()
        .forEach((n, pointers) ->
            openable(n, byNumber, objections)
                .filter(line -> areThere(subject, line, pointers, objections))
                .ifPresent(line -> opened.put(n, Optional.of(pointers))));
    if (!objections.isEmpty()) {
      throw new Refusal(objections);
    }
    return opened;
  }

  private static Optional<RecordLine> openable(
      long n, Map<Long, RecordLine> lines, List<Objection> objections) {
    Optional<RecordLine> line = Optional.ofNullable(lines.get(n)).filter(RecordLine::opens);
    if (line.isEmpty()) {
      objections.add(Objection.toField("record", EvidenceRefusal.NOT_YOURS_TO_OPEN, n));
    }
    return line;
  }

  private Optional<Set<String>> all(EvidenceSubject subject, RecordLine line) {
    return line.access() == RecordAccess.WHOLE
        ? Optional.empty()
        : Optional.of(names(subject, line));
  }

  private boolean areThere(
      EvidenceSubject subject, RecordLine line, Set<String> pointers, List<Objection> objections) {
    int before = objections.size();
    if (!line.fields()) {
      objections.add(Objection.toField("field", EvidenceRefusal.ONLY_WHOLE, line.n()));
    } else if (pointers.isEmpty()) {
      objections.add(Objection.toField("field", EvidenceRefusal.NOTHING_CHOSEN));
    } else {
      Set<String> known = names(subject, line);
      pointers.stream()
          .filter(pointer -> !known.contains(pointer))
          .sorted()
          .forEach(pointer ->
              objections.add(
                  Objection.toField("field", EvidenceRefusal.NO_SUCH_FIELD, line.n(), pointer)));
    }
    return objections.size() == before;
  }

  private Set<String> names(EvidenceSubject subject, RecordLine line) {
    return reading.fields(subject, line).stream()
        .map(Disclosure::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A file that was destroyed meanwhile is left out. */
  private List<PreparedPackage.AttachedFile> attached(EvidenceSubject subject) {
    return subject.files().stream()
        .sorted()
        .flatMap(id -> files.find(id).stream())
        .map(this::attached)
        .toList();
  }

  private PreparedPackage.AttachedFile attached(StoredFile file) {
    Optional<RecordEvidence> record =
        files.factOf(file.id()).flatMap(chains::of).filter(RecordEvidence::hasFields);
    return new PreparedPackage.AttachedFile(file, record);
  }

  private static List<UUID> facts(List<PreparedPackage.AttachedFile> attached) {
    return attached.stream().flatMap(a -> a.record().stream()).map(RecordEvidence::fact).toList();
  }

  private static SortedMap<Long, List<String>> shown(
      SortedMap<Long, Optional<Set<String>>> opened) {
    Map<Long, List<String>> shown = new HashMap<>();
    opened.forEach((n, fields) ->
        shown.put(n, fields.map(f -> f.stream().sorted().toList()).orElse(List.of())));
    return new TreeMap<>(shown);
  }
}
