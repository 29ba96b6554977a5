package org.anzheng.supervision.cases;

import java.util.List;
import java.util.UUID;
import org.anzheng.supervision.proceedings.ProceedingForm;

/** 听证笔录: what was said in the hearing; the decision rests on it. */
public record HearingRecord(String words, List<UUID> files) implements ProceedingForm {

  public HearingRecord {
    files = List.copyOf(files);
  }

  @Override
  public List<UUID> attached() {
    return files;
  }
}
