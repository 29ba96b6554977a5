package org.anzheng.complaints;

import java.util.List;
import java.util.Set;
import org.anzheng.archive.records.OpenMatters;
import org.springframework.stereotype.Component;

/** 在办投诉申诉: while one is open, or its escalation is, the records it is about stay. */
@Component
class OpenComplaints implements OpenMatters {

  private final ComplaintStore store;

  OpenComplaints(ComplaintStore store) {
    this.store = store;
  }

  @Override
  public List<String> about(Set<String> subjects) {
    return store.openAbout(subjects);
  }
}
