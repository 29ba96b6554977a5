package org.anzheng.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.PublicLeaf;
import org.anzheng.kernel.Sealer;
import org.anzheng.proof.Commitments;

/** The ends of the chains and subjects that many facts continue, as they move on with each fact. */
final class BatchHeads {

  private final Map<String, ChainHead> chains = new HashMap<>();
  private final Map<String, Map<String, SubjectHead>> subjects = new HashMap<>();
  private final Map<String, PublicEvent> last = new LinkedHashMap<>();
  private final List<JournalBatchStore.WaitingLeaf> leaves = new ArrayList<>();
  private final List<RecordRow> records = new ArrayList<>();

  private BatchHeads() {}

  /** Locks everything first, in one order, so that nobody waits for another in a circle. */
  static BatchHeads lock(JournalBatchStore store, Collection<? extends Fact> facts, Sealer sealer) {
    BatchHeads heads = new BatchHeads();
    SortedSet<String> chains = new TreeSet<>();
    Map<String, SortedSet<String>> subjects = new TreeMap<>();
    facts.forEach(fact -> {
      chains.add(fact.chain());
      fact.publicLeaf()
          .ifPresent(leaf ->
              subjects.computeIfAbsent(leaf.type(), t -> new TreeSet<>()).add(leaf.subject()));
    });
    store.lock(chains, sealer).forEach(head -> heads.chains.put(head.chain(), head));
    subjects.forEach((type, all) -> heads.subjects.put(type, store.subjects(type, all)));
    return heads;
  }

  ChainHead chain(String chain) {
    return Optional.ofNullable(chains.get(chain)).orElseThrow();
  }

  SubjectHead subject(PublicLeaf leaf) {
    return subjects
        .getOrDefault(leaf.type(), Map.of())
        .getOrDefault(leaf.subject(), SubjectHead.NONE);
  }

  /** The record becomes the end of its chain. */
  void follow(RecordRow record) {
    ChainHead before = chain(record.chain());
    chains.put(
        record.chain(),
        new ChainHead(record.chain(), record.n(), record.commitment(), before.sealedKey()));
    records.add(record);
    leaves.add(
        new JournalBatchStore.WaitingLeaf(
            record.id(), 1, Commitments.recordLeaf(record.commitment())));
  }

  /** The event becomes the last one of its subject. */
  void follow(RecordRow record, PublicEvent event) {
    subjects
        .computeIfAbsent(event.type(), type -> new HashMap<>())
        .put(event.subject(), new SubjectHead(event.seq(), event.leafHash()));
    last.put(event.type() + "/" + event.subject(), event);
    leaves.add(new JournalBatchStore.WaitingLeaf(record.id(), event.leafType(), event.leaf()));
  }

  void save(JournalBatchStore store) {
    if (records.isEmpty()) {
      return;
    }
    store.move(chains.values());
    store.append(records);
    store.follow(last.values());
    store.leave(leaves);
  }
}
