package org.anzheng.certification;

import java.math.BigDecimal;
import java.util.List;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 审核评价已启动. */
@NamedInterface("facts")
public record EvaluationOrdered(Act act, CaseStep step, BigDecimal manDays, List<String> criteria)
    implements CertificationFact {

  public EvaluationOrdered {
    criteria = List.copyOf(criteria);
  }
}
