package org.anzheng.certification;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** 补正答复: one answer to each gap, in the order of the request. */
@NamedInterface("reads")
public record SupplementAnswer(List<String> answers) {

  public SupplementAnswer {
    answers = List.copyOf(answers);
  }
}
