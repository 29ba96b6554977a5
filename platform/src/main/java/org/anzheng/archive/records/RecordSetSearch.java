package org.anzheng.archive.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 卷宗查询: what is archived. */
@Service
@NamedInterface("records")
public class RecordSetSearch {

  private final RecordSetStore store;

  RecordSetSearch(RecordSetStore store) {
    this.store = store;
  }

  /** One set, whoever's it is; the caller answers for the scope. */
  public Optional<RecordSet> find(String subject) {
    return store.find(subject);
  }

  /** The sets of a body, those that wait for somebody first. */
  public List<RecordSet> of(UUID body) {
    return store.of(body);
  }

  /** The sets that something holds. */
  public List<RecordSet> held() {
    return store.held();
  }

  /** What stands in the way of destroying a set today; empty when nothing does. */
  public List<Objection> againstDestruction(RecordSet set, Retention retention, LocalDate today) {
    return RecordSetRules.toDestroy(set, retention, today);
  }

  /** What happened to a set, oldest first. */
  public List<RecordSetEvent> history(String subject) {
    return store.events(subject);
  }
}
