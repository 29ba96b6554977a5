package org.anzheng.verifier;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anzheng.proof.AuditFinding;
import org.anzheng.proof.AuditKind;
import org.anzheng.proof.AuditReport;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TrustList;
import org.anzheng.proof.WitnessedHead;

/**
 * Asks witnesses what they cosigned last and compares it with the log that was read (见证核对). Whoever
 * shows two audiences two logs must keep them from doing this.
 */
final class WitnessRound {

  /** A head is published a moment after witnesses saw it, and caches keep the older one for two. */
  private static final Duration A_MOMENT = Duration.ofSeconds(5);

  /** Two checkpoints that cannot both be the log's. */
  record Split(String origin, String witness, SignedNote held, SignedNote own) {

    AuditFinding finding() {
      return new AuditFinding(
          AuditKind.SPLIT_VIEW,
          origin + " " + witness + " " + Checkpoint.parse(held.text()).size());
    }
  }

  /**
   * What came of it.
   *
   * @param answered witnesses that showed what they and the log had signed
   */
  record Result(int asked, int answered, List<Split> splits) {

    static final Result NONE = new Result(0, 0, List.of());

    List<AuditFinding> findings() {
      return splits.stream().map(Split::finding).toList();
    }
  }

  private final Site site;
  private final TrustList trust;
  private final Map<String, SignedNote> heads;

  WitnessRound(Site site, TrustList trust, AuditReport read) {
    this.site = site;
    this.trust = trust;
    this.heads = new TreeMap<>(read.heads());
  }

  Result ask(List<URI> witnesses) {
    int answered = 0;
    List<Split> splits = new ArrayList<>();
    for (URI witness : witnesses) {
      boolean spoke = false;
      for (Map.Entry<String, SignedNote> head : heads.entrySet()) {
        spoke |= compare(witness, head.getKey(), head.getValue(), splits);
      }
      answered += spoke ? 1 : 0;
    }
    return new Result(witnesses.size(), answered, splits);
  }

  private boolean compare(URI witness, String origin, SignedNote own, List<Split> splits) {
    Optional<SignedNote> held = held(witness, origin);
    if (held.isEmpty()) {
      return false;
    }
    SignedNote newest = own;
    WitnessedHead.Finding finding = finding(held.get(), origin, newest);
    if (finding == WitnessedHead.Finding.AHEAD) {
      newest = again(origin).orElse(own);
      finding = finding(held.get(), origin, newest);
    }
    if (finding == WitnessedHead.Finding.AHEAD || finding == WitnessedHead.Finding.FORKED) {
      splits.add(new Split(origin, name(held.get()), held.get(), newest));
    }
    return finding != WitnessedHead.Finding.UNVOUCHED;
  }

  private WitnessedHead.Finding finding(SignedNote held, String origin, SignedNote own) {
    return new WitnessedHead(held, trust.witnesses().values())
        .compare(
            trust.keysOfLog(origin),
            Checkpoint.parse(own.text()),
            site.tiles("/log/" + year(origin) + "/"));
  }

  /** The published head a moment later; one without the log's signature is none. */
  private Optional<SignedNote> again(String origin) {
    try {
      Thread.sleep(A_MOMENT);
      return site.find("/log/" + year(origin) + "/checkpoint")
          .map(SignedNote::parse)
          .filter(note -> !note.signedBy(trust.keysOfLog(origin)).isEmpty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<SignedNote> held(URI witness, String origin) {
    try (Site asked = new Site(witness)) {
      return asked.find(WitnessedHead.path(origin)).map(SignedNote::parse);
    } catch (Malformed | Site.Unreachable noAnswer) {
      return Optional.empty();
    }
  }

  private String name(SignedNote held) {
    return trust.cosigners(held).stream().sorted().findFirst().orElse("");
  }

  private static String year(String origin) {
    return origin.replaceFirst("^.*/", "");
  }
}
