package org.anzheng.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

class OpinionRulesTest {

  private static final LocalDate ASKED = LocalDate.of(2028, 2, 28);
  private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

  @Test
  void somebodyIsAskedAndHasADayAtLeast() {
    List<Role> cac = List.of(Role.CYBERSPACE_REGULATOR);
    assertThat(OpinionRules.request(cac, TODAY.plusDays(1), TODAY)).isEmpty();
    assertThat(reasons(OpinionRules.request(cac, TODAY, TODAY)))
        .containsExactly(OpinionRefusal.DUE_TOO_EARLY);
    assertThat(reasons(OpinionRules.request(List.of(), TODAY, TODAY)))
        .containsExactly(OpinionRefusal.NOBODY_TO_ASK, OpinionRefusal.DUE_TOO_EARLY);
  }

  @Test
  void agreementNeedsNoWordsButConditionsAndDisagreementDo() {
    assertThat(wrong(OpinionOutcome.AGREE, "")).isEmpty();
    assertThat(wrong(OpinionOutcome.NO_COMMENT, "")).isEmpty();
    assertThat(wrong(OpinionOutcome.AGREE_WITH_CONDITIONS, " "))
        .containsExactly(OpinionRefusal.TEXT_NEEDED);
    assertThat(wrong(OpinionOutcome.DISAGREE, "")).containsExactly(OpinionRefusal.TEXT_NEEDED);
    assertThat(wrong(OpinionOutcome.DISAGREE, "示例理由")).isEmpty();
  }

  @Test
  void theLetterIsDatedBetweenRequestAndToday() {
    for (LocalDate good : List.of(ASKED, TODAY)) {
      assertThat(answer(form("沪信〔2028〕1号", good, Optional.empty()))).isEmpty();
    }
    for (LocalDate bad : List.of(ASKED.minusDays(1), TODAY.plusDays(1))) {
      assertThat(answer(form("网信函〔2028〕1号", bad, Optional.empty())))
          .containsExactly(OpinionRefusal.DATE_OUT_OF_RANGE);
    }
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    OpinionForm form =
        new OpinionForm(
            OpinionOutcome.DISAGREE, "", "", TODAY.plusDays(1), Optional.of(UUID.randomUUID()));
    assertThat(answer(form))
        .containsExactly(
            OpinionRefusal.TEXT_NEEDED,
            KernelRefusal.REQUIRED,
            OpinionRefusal.DATE_OUT_OF_RANGE,
            OpinionRefusal.FILE_NOT_YOURS);
  }

  private static List<Reason> wrong(OpinionOutcome outcome, String text) {
    return answer(new OpinionForm(outcome, text, "网信函〔2028〕1号", TODAY, Optional.empty()));
  }

  private static OpinionForm form(String number, LocalDate date, Optional<UUID> file) {
    return new OpinionForm(OpinionOutcome.AGREE, "", number, date, file);
  }

  private static List<Reason> answer(OpinionForm form) {
    return reasons(OpinionRules.answer(form, Optional.empty(), ASKED, TODAY));
  }

  private static List<Reason> reasons(List<Objection> objections) {
    return objections.stream().map(Objection::reason).toList();
  }
}
