package org.anzheng.certification;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** 自评估: the applicant's own rating against every criterion. */
@NamedInterface("reads")
public record SelfAssessment(List<SelfRating> ratings) implements CommissionPart {

  static final SelfAssessment EMPTY = new SelfAssessment(List.of());

  public SelfAssessment {
    ratings = List.copyOf(ratings);
  }

  /** The rating of one criterion. */
  public Optional<SelfRating> of(String criterion) {
    return ratings.stream().filter(rating -> rating.criterion().equals(criterion)).findFirst();
  }

  @Override
  public CommissionSection section() {
    return CommissionSection.SELF_ASSESSMENT;
  }
}
