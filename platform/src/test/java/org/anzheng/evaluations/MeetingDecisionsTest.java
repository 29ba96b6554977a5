package org.anzheng.evaluations;

import static org.anzheng.evaluations.GivenFile.LEAD;
import static org.anzheng.evaluations.GivenFile.NOW;
import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.evaluations.SiteFact.MinutesSigned;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

class MeetingDecisionsTest {

  private static final Actor CLIENT = GivenFile.actor(Role.APPLICANT);
  private static final Actor TEAM_LEAD = GivenFile.actor(Role.LEAD_AUDITOR);

  @Test
  void minutes_name_people_of_both_sides_and_no_strangers() {
    assertThat(closing(new MeetingForm(" ", List.of(), List.of(" "))))
        .containsExactly(
            KernelRefusal.REQUIRED,
            EvaluationRefusal.NOBODY_PRESENT,
            EvaluationRefusal.NOBODY_PRESENT);
    assertThat(closing(new MeetingForm("记录", List.of(UUID.randomUUID()), List.of("负责人"))))
        .containsExactly(EvaluationRefusal.PERSON_UNKNOWN);
    assertThat(closing(new MeetingForm("记录", List.of(LEAD.person()), List.of("长".repeat(201)))))
        .containsExactly(KernelRefusal.TOO_LONG);
  }

  @Test
  void the_client_signs_the_minutes_it_has_read_once() {
    EvaluationSummary held = file(GivenMeeting.unsigned(MeetingKind.CLOSING, 2));

    MinutesSigned fact = MeetingDecisions.sign(held, MeetingKind.CLOSING, 2, "", CLIENT, NOW);
    assertThat(fact.meeting().minutes()).isEqualTo("会议记录");
    assertThat(signing(held, MeetingKind.CLOSING, 1))
        .containsExactly(KernelRefusal.CHANGED_MEANWHILE);
    assertThat(signing(held, MeetingKind.OPENING, 1)).containsExactly(KernelRefusal.NOT_FOUND);
    assertThat(signing(file(GivenMeeting.signed(MeetingKind.CLOSING)), MeetingKind.CLOSING, 1))
        .containsExactly(EvaluationRefusal.MINUTES_ALREADY_SIGNED);
  }

  @Test
  void the_closing_meeting_is_recorded_again_until_the_client_has_signed() {
    EvaluationSummary held = file(GivenMeeting.unsigned(MeetingKind.CLOSING, 1));

    assertThat(
            MeetingDecisions.close(held, GivenMeeting.form("更正"), Optional.empty(), TEAM_LEAD, NOW)
                .meeting()
                .round())
        .isEqualTo(2);
    assertThat(
            reasons(() ->
                MeetingDecisions.close(
                    file(GivenMeeting.signed(MeetingKind.CLOSING)),
                    GivenMeeting.form("更正"),
                    Optional.empty(),
                    TEAM_LEAD,
                    NOW)))
        .containsExactly(EvaluationRefusal.MINUTES_ALREADY_SIGNED);
  }

  private static List<Reason> closing(MeetingForm form) {
    return reasons(() -> MeetingDecisions.close(file(), form, Optional.empty(), TEAM_LEAD, NOW));
  }

  private static List<Reason> signing(EvaluationSummary file, MeetingKind kind, int round) {
    return reasons(() -> MeetingDecisions.sign(file, kind, round, "", CLIENT, NOW));
  }

  private static List<Reason> reasons(Runnable act) {
    return refusedWith(act::run).stream().map(Objection::reason).toList();
  }

  private static EvaluationSummary file(Meeting... meetings) {
    return GivenMeeting.file(EvaluationStatus.ON_SITE, meetings);
  }
}
