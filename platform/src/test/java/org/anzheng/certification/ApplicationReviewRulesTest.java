package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.given.GivenForms;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** F4. */
class ApplicationReviewRulesTest {

  private final Situation situation = new GivenSituation().as(Role.CONTRACT_REVIEWER);

  @Test
  void a_complete_record_is_taken() {
    assertThat(objections(GivenForms.applicationReview(GivenSituation.TODAY), List.of())).isEmpty();
  }

  @Test
  void everything_missing_is_said_at_once() {
    ApplicationReviewForm poor =
        new ApplicationReviewForm(
            GivenForms.verified(GivenSituation.TODAY),
            false,
            false,
            "",
            new ManDayForm(
                Optional.empty(),
                "",
                List.of(new ManDayAdjustment(new BigDecimal("0.1"), Optional.empty(), ""))),
            "");
    ConflictHit hit =
        new ConflictHit(
            UUID.randomUUID(), UUID.randomUUID(), "示例", ConflictGround.DECLARED_ASSOCIATION);

    assertThat(objections(poor, List.of(hit)))
        .extracting(Objection::field)
        .containsExactly(
            Optional.of("competent"),
            Optional.of("differencesResolved"),
            Optional.of("conflictHandling"),
            Optional.of("manDays.adjustments[0].ground"),
            Optional.of("manDays.adjustments[0].reason"));
  }

  private List<Objection> objections(ApplicationReviewForm form, List<ConflictHit> hits) {
    return ApplicationReviewRules.objections(
        form, hits, situation, GivenYardstick.ofStaff(18), new WorkingCalendar(Map.of()));
  }
}
