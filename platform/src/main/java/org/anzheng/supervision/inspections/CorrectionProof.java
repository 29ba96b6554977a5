package org.anzheng.supervision.inspections;

import java.util.List;
import java.util.UUID;
import org.anzheng.supervision.proceedings.ProceedingForm;

/** 整改证明: what the party corrected, with proof. */
public record CorrectionProof(String words, List<UUID> files) implements ProceedingForm {

  public CorrectionProof {
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
