package org.anzheng.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anzheng.archive.StoredFile;
import org.anzheng.trust.ProofSeries;
import org.anzheng.trust.RecordEvidence;

/**
 * 待发证据包: what a package will hold, decided and recorded, ready to be written.
 *
 * @param lines the records of the chain at that moment
 * @param opened records laid open, with the fields shown; none where it is the whole record
 * @param files evidence files that come along
 * @param on the day whose status lists come along beside those of now
 */
public record PreparedPackage(
    EvidenceSubject subject,
    List<RecordLine> lines,
    SortedMap<Long, Optional<Set<String>>> opened,
    List<AttachedFile> files,
    Optional<LocalDate> on,
    ProofSeries proofs) {

  public PreparedPackage {
    lines = List.copyOf(lines);
    opened = new TreeMap<>(opened);
    files = List.copyOf(files);
  }

  /**
   * 附件.
   *
   * @param record the record of its archiving
   */
  record AttachedFile(StoredFile file, Optional<RecordEvidence> record) {}

  /** Name of the file. */
  public String name() {
    return subject.summary().number() + ".anzheng.zip";
  }

  long records() {
    return lines.size();
  }

  /** Whether nothing of the contents is shown. */
  boolean headersOnly() {
    return opened.isEmpty();
  }

  /** The fields shown of a record; empty where it is shown whole or not at all. */
  Optional<Set<String>> shown(long n) {
    return opened.getOrDefault(n, Optional.empty());
  }

  SortedSet<Long> whole() {
    return numbered(false);
  }

  SortedSet<Long> partly() {
    return numbered(true);
  }

  SortedSet<Long> erased() {
    SortedSet<Long> erased = new TreeSet<>();
    lines.stream()
        .filter(line -> line.access() == RecordAccess.ERASED)
        .forEach(line -> erased.add(line.n()));
    return erased;
  }

  private SortedSet<Long> numbered(boolean partly) {
    SortedSet<Long> numbers = new TreeSet<>();
    opened.forEach((n, fields) -> {
      if (fields.isPresent() == partly) {
        numbers.add(n);
      }
    });
    return numbers;
  }
}
