package org.anzheng.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole log from its public files and says what is wrong with it (日志监视): signatures, tree,
 * growth since an earlier head, order of events, and every status list made again. One reading
 * only: make a new one for the next.
 */
public final class LogAudit {

  private static final int MOST_FINDINGS = 1_000;

  /** A shard: its newest signed head and where its files are. */
  public record Shard(SignedNote note, TileReader files) {

    Checkpoint head() {
      return Checkpoint.parse(note.text());
    }
  }

  private final TrustList trust;
  private final List<StatusListToken> lists;
  private final Map<String, Checkpoint> before;
  private final List<AuditFinding> findings = new ArrayList<>();
  private final StatusReplay replay = new StatusReplay();
  private final EventHistory history = new EventHistory();
  private final Set<StatusListToken> compared = new HashSet<>();
  private Set<String> cosigners = Set.of();
  private long entries;

  /**
   * Prepares a reading.
   *
   * @param lists status lists as served, fetched before the heads
   * @param before heads seen earlier, by origin
   */
  public LogAudit(TrustList trust, List<StatusListToken> lists, Map<String, Checkpoint> before) {
    this.trust = trust;
    this.lists = List.copyOf(lists);
    this.before = Map.copyOf(before);
  }

  /** The types of public entries that an audit knows, each with the field of its subject. */
  public static Map<String, String> subjects() {
    return EventHistory.SUBJECT;
  }

  /** Reads the shards, oldest first. */
  public AuditReport run(List<Shard> shards) {
    lists.forEach(this::signature);
    Map<String, SignedNote> heads = new LinkedHashMap<>();
    for (Shard shard : shards) {
      walk(shard, heads.isEmpty() ? null : List.copyOf(heads.values()).getLast());
      heads.put(shard.head().origin(), shard.note());
    }
    lists.stream()
        .filter(list -> !compared.contains(list))
        .forEach(list -> tell(AuditKind.LIST_DIFFERS, name(list) + " " + list.log().size()));
    boolean enough = trust.policy().isSatisfiedBy(cosigners);
    return new AuditReport(entries, heads, cosigners, enough, history.certificates(), findings);
  }

  private void walk(Shard shard, @Nullable SignedNote last) {
    Checkpoint head = shard.head();
    signatures(shard.note(), head);
    new ShardWalk(shard.files(), head, this::tell)
        .run(
            (index, leaf) -> {
              if (index == 0 && last != null && !continues(leaf, last)) {
                tell(AuditKind.SHARDS_NOT_LINKED, head.origin());
              }
              entry(head.origin() + " " + index, leaf);
            },
            marks(head));
  }

  private void signatures(SignedNote note, Checkpoint head) {
    boolean signed;
    try {
      signed = !note.signedBy(trust.keysOfLog(head.origin())).isEmpty();
      cosigners = trust.cosigners(note);
    } catch (ForgedSignature | Malformed forged) {
      signed = false;
    }
    if (!signed) {
      tell(AuditKind.CHECKPOINT_FORGED, head.origin() + " " + head.size());
    }
  }

  /** What is compared when so many entries have been read. */
  private Map<Long, Consumer<byte[]>> marks(Checkpoint head) {
    Map<Long, Consumer<byte[]>> marks = new HashMap<>();
    Checkpoint seen = before.get(head.origin());
    if (seen != null && seen.size() > head.size()) {
      tell(AuditKind.LOG_SHRUNK, head.origin() + " " + seen.size() + " -> " + head.size());
    } else if (seen != null) {
      marks.put(seen.size(), root -> prefix(seen, root));
    }
    for (StatusListToken list : lists) {
      if (list.log().origin().equals(head.origin())) {
        marks.merge(list.log().size(), root -> compare(list, root), Consumer::andThen);
      }
    }
    return marks;
  }

  private void prefix(Checkpoint seen, byte[] root) {
    if (!Arrays.equals(seen.root(), root)) {
      tell(AuditKind.LOG_FORKED, seen.origin() + " " + seen.size());
    }
  }

  private void compare(StatusListToken list, byte[] root) {
    compared.add(list);
    String name = name(list);
    boolean same =
        Arrays.equals(list.log().root(), root)
            && replay.names().contains(name)
            && replay.list(name).equals(list.list())
            && replay.entries(name).equals(list.entries());
    if (!same) {
      tell(AuditKind.LIST_DIFFERS, name + " " + list.log().size());
    }
  }

  private void entry(String where, byte[] leaf) {
    entries++;
    history.add(leaf).ifPresent(kind -> tell(kind, where));
    try {
      replay.add(leaf);
    } catch (Malformed broken) {
      tell(AuditKind.EVENT_BROKEN, where);
    }
  }

  private void signature(StatusListToken list) {
    boolean signed =
        list.jws()
            .jwk()
            .filter(key ->
                trust.statusKeys().stream()
                    .anyMatch(line ->
                        line.kid().equals(list.jws().kid())
                            && line.thumbprint().equals(key.thumbprint())))
            .filter(list.jws()::isSignedBy)
            .isPresent();
    if (!signed) {
      tell(AuditKind.LIST_FORGED, name(list));
    }
  }

  private static boolean continues(byte[] leaf, SignedNote last) {
    try {
      Claims first = new Claims(StrictJson.object(leaf));
      return SignedNote.parse(first.text("checkpoint")).text().equals(last.text());
    } catch (Malformed other) {
      return false;
    }
  }

  private static String name(StatusListToken list) {
    return list.uri().substring(list.uri().lastIndexOf('/') + 1);
  }

  private void tell(AuditKind kind, String where) {
    tell(new AuditFinding(kind, where));
  }

  private void tell(AuditFinding finding) {
    if (findings.size() < MOST_FINDINGS) {
      findings.add(finding);
    }
  }
}
