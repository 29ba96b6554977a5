package org.anzheng.verifier;

import java.util.Optional;
import org.anzheng.proof.CertificateEvent;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.EvidenceSeal;

/**
 * Judges whether the record is complete (过程记录完整, P4): every record from the first on, each
 * following the one before, and as many as the log itself announced with the events of the
 * certificate.
 */
final class ChainJudge {

  private static final String DESTRUCTION = "RecordsDestroyed";

  private final PackedChain chain;
  private final EvidenceSeal seal;

  ChainJudge(PackedChain chain, EvidenceSeal seal) {
    this.chain = chain;
    this.seal = seal;
  }

  /**
   * The verdict.
   *
   * @param recorded whether the proofs of the records hold: P1
   * @param unalterable whether the heads of the log hold: P2
   */
  Verdict verdict(Verdict recorded, Verdict unalterable) {
    Optional<Verdict> broken = broken().or(this::notAsAnnounced);
    if (broken.isPresent()) {
      return broken.get();
    }
    if (!recorded.is(Outcome.HOLDS) || !unalterable.is(Outcome.HOLDS)) {
      return Verdict.undecided(Property.P4, "chain.in-doubt", seal.records());
    }
    Optional<PackedRecord> announced = lastAnnounced();
    if (announced.isEmpty()) {
      return Verdict.undecided(
          Property.P4, "chain.unannounced", seal.records(), seal.erased().size());
    }
    return seal.erased().isEmpty()
        ? Verdict.holds(Property.P4, "chain.complete", seal.records(), announced.get().place())
        : erased(announced.get());
  }

  /** The first place at which the chain is not what it should be. */
  private Optional<Verdict> broken() {
    String before = Commitments.FIRST_PREV;
    for (long place = 1; place <= seal.records(); place++) {
      Optional<PackedRecord> found = chain.at(place);
      if (found.isEmpty()) {
        return isFalse("chain.missing", place, seal.records());
      }
      RecordHeader header = found.get().header();
      if (header.n() != place || !header.chain().equals(seal.chain())) {
        return isFalse("chain.displaced", place, header.n());
      }
      if (!header.prev().equals(before)) {
        return isFalse("chain.broken", place);
      }
      before = found.get().commitment();
    }
    if (chain.lastPlace() > seal.records() || chain.at(0).isPresent()) {
      return isFalse("chain.inserted", chain.lastPlace(), seal.records());
    }
    return before.equals(seal.head())
        ? Optional.empty()
        : isFalse("chain.other-end", seal.records());
  }

  private Optional<Verdict> notAsAnnounced() {
    for (PackedRecord record : chain.records()) {
      Optional<CertificateEvent> event = record.certificateEvent();
      if (event.isPresent() && !isAnnounced(record, event.get())) {
        return isFalse("chain.other-head", record.place());
      }
    }
    return Optional.empty();
  }

  private static boolean isAnnounced(PackedRecord record, CertificateEvent event) {
    return Long.toString(record.place()).equals(event.fields().get("case_n"))
        && record.commitment().equals(event.fields().get("case_head"));
  }

  private Optional<PackedRecord> lastAnnounced() {
    return chain.records().stream()
        .filter(record -> record.certificateEvent().isPresent())
        .reduce((earlier, later) -> later);
  }

  /** Erased contents do not break the chain; the record of their destruction must stand in it. */
  private Verdict erased(PackedRecord announced) {
    Optional<PackedRecord> destruction =
        chain.records().stream()
            .filter(record -> record.header().kind().equals(DESTRUCTION))
            .reduce((earlier, later) -> later)
            .filter(record -> record.place() > seal.erased().last());
    return destruction
        .map(record ->
            Verdict.holds(
                Property.P4,
                "chain.complete-erased",
                seal.records(),
                announced.place(),
                seal.erased().size(),
                record.place(),
                Words.dayOf(record.header().at())))
        .orElseGet(() ->
            Verdict.undecided(
                Property.P4, "chain.erased-unrecorded", seal.records(), seal.erased().size()));
  }

  private static Optional<Verdict> isFalse(String reason, Object... args) {
    return Optional.of(Verdict.isFalse(Property.P4, reason, args));
  }
}
