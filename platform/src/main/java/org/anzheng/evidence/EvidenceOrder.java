package org.anzheng.evidence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * 调取范围: what of a case is to be laid open in the package.
 *
 * @param records records to open as far as the reader may
 * @param fields records of which only some fields are to be shown, by their pointers
 * @param files whether the evidence files come along
 * @param on the day for which the status is to be proved as well
 */
public record EvidenceOrder(
    SortedSet<Long> records,
    SortedMap<Long, Set<String>> fields,
    boolean files,
    Optional<LocalDate> on) {

  public EvidenceOrder {
    records = Collections.unmodifiableSortedSet(new TreeSet<>(records));
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /** The headers and proofs alone. */
  public static EvidenceOrder headersOnly(Optional<LocalDate> on) {
    return new EvidenceOrder(new TreeSet<>(), new TreeMap<>(), false, on);
  }

  /** These records. */
  public static EvidenceOrder records(
      SortedSet<Long> records, boolean files, Optional<LocalDate> on) {
    return new EvidenceOrder(records, new TreeMap<>(), files, on);
  }

  /** Some fields of one record. */
  public static EvidenceOrder fields(long n, Set<String> pointers, Optional<LocalDate> on) {
    return new EvidenceOrder(new TreeSet<>(), new TreeMap<>(Map.of(n, pointers)), false, on);
  }
}
