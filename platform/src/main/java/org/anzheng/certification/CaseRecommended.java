package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 复核意见已提出. */
@NamedInterface("facts")
public record CaseRecommended(Act act, CaseStep step, ReviewForm review)
    implements CertificationFact {

  @Override
  public String note() {
    return review.opinion();
  }
}
