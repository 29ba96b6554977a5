package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 复核已退回. */
@NamedInterface("facts")
public record CaseReturned(Act act, CaseStep step, String issues) implements CertificationFact {

  @Override
  public String note() {
    return issues;
  }
}
