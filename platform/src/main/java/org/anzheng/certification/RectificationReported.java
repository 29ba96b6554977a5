package org.anzheng.certification;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 整改已提交. */
@NamedInterface("facts")
public record RectificationReported(Act act, CaseStep step, String statement, List<UUID> evidence)
    implements CertificationFact {

  public RectificationReported {
    evidence = List.copyOf(evidence);
  }

  @Override
  public String note() {
    return statement;
  }
}
