package org.anzheng.supervision.cases;

import java.util.List;
import java.util.UUID;
import org.anzheng.supervision.proceedings.ProceedingForm;

/** 陈述申辩: what the party says for itself, with files. */
public record PartyDefence(String words, List<UUID> files) implements ProceedingForm {

  public PartyDefence {
    files = List.copyOf(files);
  }

  @Override
  public List<UUID> attached() {
    return files;
  }

  @Override
  public String summary() {
    return words;
  }
}
