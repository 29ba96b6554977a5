package org.anzheng.verifier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.proof.CertificateEvent;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.TlogProof;

/**
 * Judges an inclusion proof (包含证明): the leaf it carries, its place in the log, the log's signed
 * head.
 */
final class ProofJudge {

  private final TlogProof proof;
  private final Trust trust;

  ProofJudge(TlogProof proof, Trust trust) {
    this.proof = proof;
    this.trust = trust;
  }

  List<Verdict> verdicts() {
    HeadJudge head = new HeadJudge(proof.checkpoint(), proof.head(), trust);
    Verdict unalterable = head.unalterable();
    return List.of(
        trust.verdict(),
        recorded(unalterable),
        unalterable,
        head.sameForAll(),
        complete(),
        Verdict.notApplicable(Property.P5, "status.elsewhere"),
        impersonal());
  }

  /** What the file states; true only as far as the verdicts go. */
  Map<String, String> content() {
    Map<String, String> content = new LinkedHashMap<>();
    Checkpoint head = proof.head();
    content.put("origin", head.origin());
    content.put("size", Long.toString(head.size()));
    content.put("index", Long.toString(proof.index()));
    event().ifPresent(event -> describe(event, content));
    return content;
  }

  private Verdict recorded(Verdict unalterable) {
    Checkpoint head = proof.head();
    if (proof.leaf().isEmpty()) {
      return Verdict.undecided(Property.P1, "leaf.absent");
    }
    if (!proof.includesLeaf()) {
      return Verdict.isFalse(Property.P1, "leaf.not-included", proof.index(), head.size());
    }
    return unalterable.is(Outcome.HOLDS)
        ? Verdict.holds(Property.P1, "leaf.included", proof.index(), head.size())
        : Verdict.undecided(Property.P1, "leaf.head-in-doubt");
  }

  private Verdict complete() {
    return event()
        .map(event -> event.fields().get("case_n"))
        .map(count -> Verdict.notApplicable(Property.P4, "case.announced", count))
        .orElseGet(() -> Verdict.notApplicable(Property.P4, "case.elsewhere"));
  }

  private Verdict impersonal() {
    return proof
        .leaf()
        .map(leaf -> new LeafJudge(leaf).verdict())
        .orElseGet(() -> Verdict.notApplicable(Property.P6, "leaf.absent"));
  }

  private Optional<CertificateEvent> event() {
    return proof.leaf().flatMap(CertificateEvent::ofLeaf);
  }

  private static void describe(CertificateEvent event, Map<String, String> content) {
    content.put("number", event.number());
    content.put("event", event.event());
    if (event.from() != null) {
      content.put("from", event.from());
    }
    content.put("to", event.to());
    content.put("effective", event.effective());
  }
}
