package org.anzheng.conformity;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 纠正答复: what the holder did about it, with proof. */
@NamedInterface("reads")
public record MarkAnswer(String answer, List<UUID> files) implements MatterForm {

  public MarkAnswer {
    files = List.copyOf(files);
  }
}
