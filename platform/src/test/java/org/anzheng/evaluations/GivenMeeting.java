package org.anzheng.evaluations;

import static org.anzheng.evaluations.GivenFile.LEAD;
import static org.anzheng.evaluations.GivenFile.NOW;

import java.util.List;
import java.util.Optional;

/** Minutes of meetings, without a database. */
final class GivenMeeting {

  private GivenMeeting() {}

  /** Signed by both sides. */
  static Meeting signed(MeetingKind kind) {
    return new Meeting(
        kind,
        1,
        "会议记录",
        List.of(LEAD.person()),
        List.of("示例负责人"),
        LEAD.account(),
        NOW,
        Optional.of(NOW),
        "");
  }

  /** Recorded by the lead, not yet signed by the client. */
  static Meeting unsigned(MeetingKind kind, int round) {
    return Meeting.recorded(kind, round, form("会议记录"), LEAD.account(), NOW);
  }

  static MeetingForm form(String text) {
    return new MeetingForm(text, List.of(LEAD.person()), List.of("示例负责人"));
  }

  /** A complete file with these minutes, whose team has not left the site. */
  static EvaluationSummary file(EvaluationStatus status, Meeting... meetings) {
    SiteFile full = GivenFile.site();
    return GivenFile.with(
        status,
        new SiteFile(
            full.plan(),
            full.notice(),
            full.acknowledgedAt(),
            List.of(meetings),
            Optional.empty(),
            full.attendance(),
            full.sample(),
            full.findings()));
  }
}
