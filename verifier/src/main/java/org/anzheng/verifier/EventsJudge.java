package org.anzheng.verifier;

import java.util.List;
import java.util.Optional;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.proof.CertificateEvent;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.Hashes;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.StatusListToken;
import org.anzheng.proof.TlogProof;

/**
 * Judges whether the status that the lists of a package give to its certificate follows from the
 * events of the log in the package (状态可由日志推算, P5).
 */
final class EventsJudge {

  private static final long ENTRIES = 1L << 16;

  private final CertificateCredential credential;
  private final List<Logged> events;
  private final List<StatusListToken> lists;

  EventsJudge(PackedChain chain, CertificateCredential credential, List<StatusListToken> lists) {
    this.credential = credential;
    this.events =
        chain.records().stream()
            .filter(record -> record.certificateEvent().isPresent())
            .map(record ->
                new Logged(record.certificateEvent().orElseThrow(), record.event().orElseThrow()))
            .filter(logged -> logged.event().number().equals(credential.number()))
            .toList();
    this.lists = lists.stream().filter(l -> l.uri().equals(credential.statusUri())).toList();
  }

  /** An event of the certificate and its place in the log. */
  private record Logged(CertificateEvent event, TlogProof proof) {

    /** Whether a list that follows from this prefix of the log knows the event. */
    boolean isIn(Checkpoint log) {
      return !proof.head().origin().equals(log.origin()) || proof.index() < log.size();
    }

    String hash() {
      return Commitments.text(Hashes.leaf(proof.leaf().orElseThrow()));
    }
  }

  /** Whether the newest event carries the digest of this very credential. */
  boolean isLogged() {
    return !events.isEmpty()
        && credential.token().jws().hash().equals(events.getLast().event().fields().get("jws"));
  }

  /**
   * The verdict.
   *
   * @param recorded whether the proofs of the events hold: P1
   */
  Verdict verdict(Verdict recorded) {
    if (lists.isEmpty() || events.isEmpty()) {
      return Verdict.notApplicable(Property.P5, "status.elsewhere");
    }
    String before = Commitments.FIRST_PREV;
    for (int i = 0; i < events.size(); i++) {
      CertificateEvent event = events.get(i).event();
      if (!Integer.toString(i + 1).equals(event.fields().get("seq"))
          || !before.equals(event.fields().get("prev"))) {
        return Verdict.isFalse(Property.P5, "events.broken", i + 1);
      }
      before = events.get(i).hash();
    }
    for (StatusListToken list : lists) {
      Optional<Verdict> wrong = wrong(list);
      if (wrong.isPresent()) {
        return wrong.get();
      }
    }
    return recorded.is(Outcome.HOLDS)
        ? Verdict.holds(Property.P5, "events.follow", events.size(), lists.size())
        : Verdict.undecided(Property.P5, "events.in-doubt");
  }

  private Optional<Verdict> wrong(StatusListToken list) {
    String at = Words.instant(list.issuedAt());
    if (isOtherLog(list.log())) {
      return Optional.of(Verdict.isFalse(Property.P5, "events.other-log", at));
    }
    Optional<CertificateEvent> last =
        events.stream()
            .filter(logged -> logged.isIn(list.log()))
            .map(Logged::event)
            .reduce((earlier, later) -> later);
    // before its first event a certificate has no status
    return last.filter(event -> !saysSo(list, event))
        .map(event -> Verdict.isFalse(Property.P5, "events.other-status", at, event.to()));
  }

  /** Two heads of one log at one size that differ. */
  private boolean isOtherLog(Checkpoint log) {
    return events.stream()
        .map(logged -> logged.proof().head())
        .anyMatch(head ->
            head.origin().equals(log.origin()) && head.size() == log.size() && !head.equals(log));
  }

  private boolean saysSo(StatusListToken list, CertificateEvent event) {
    try {
      long index = Long.parseLong(event.fields().getOrDefault("idx", "")) % ENTRIES;
      return index == credential.statusIndex() && list.list().get(index) == code(event.to());
    } catch (NumberFormatException | Malformed e) {
      return false;
    }
  }

  /** The code in a list; an end by time is not encoded. */
  private static int code(String status) {
    return switch (status) {
      case "02" -> 2;
      case "03" -> 1;
      case "04" -> 3;
      default -> 0;
    };
  }
}
