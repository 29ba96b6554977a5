package org.anzheng.verifier;

import java.util.List;
import java.util.Map;

/**
 * Everything that is said about one file (核验报告).
 *
 * @param kind what the file is
 * @param content what the file states, by the keys of the labels; words of the file, not of the
 *     verifier
 * @param verdicts one per property
 * @param unused options that this kind of file has no use for
 */
record Report(
    String kind, Map<String, String> content, List<Verdict> verdicts, List<String> unused) {

  Report {
    verdicts = List.copyOf(verdicts);
    unused = List.copyOf(unused);
  }

  /** 1 if something is false, else 3 if something is undecided, else 0. */
  int exitCode() {
    if (verdicts.stream().anyMatch(v -> v.is(Outcome.FALSE))) {
      return 1;
    }
    return verdicts.stream().anyMatch(v -> v.is(Outcome.UNDECIDED)) ? 3 : 0;
  }
}
