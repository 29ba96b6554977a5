package org.anzheng.web.body.evaluation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.evaluations.AssignedMember;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.Meeting;
import org.anzheng.evaluations.MeetingForm;
import org.anzheng.evaluations.MeetingKind;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.View;

/**
 * 会议记录表单, as typed.
 *
 * @param client one person a line
 */
record MeetingTyped(String minutes, List<UUID> team, String client) {

  private static final String WORD = "page.body.evaluation.";

  /** What is on record already, if minutes are recorded once more; else the whole team is there. */
  static MeetingTyped before(EvaluationSummary file, MeetingKind kind) {
    return file.site()
        .meeting(kind)
        .filter(meeting -> meeting.signedAt().isEmpty())
        .map(MeetingTyped::of)
        .orElse(
            new MeetingTyped(
                "", file.team().members().stream().map(AssignedMember::person).toList(), ""));
  }

  MeetingForm form() {
    return new MeetingForm(minutes.strip(), team, client.lines().toList());
  }

  List<FormField> fields(EvaluationSummary file, MeetingKind kind, View view) {
    String hint = kind == MeetingKind.OPENING ? "opening.hint" : "closing.hint";
    List<Option> members =
        file.team().members().stream()
            .map(member -> Option.of(member.person().toString(), member.name()))
            .toList();
    return List.of(
        FormField.Text.of("minutes", view.text(WORD + "minutes"), view.text(WORD + hint), minutes),
        FormField.Choice.many(
            "team",
            view.text(WORD + "presentTeam"),
            team.stream().map(UUID::toString).collect(Collectors.toSet()),
            members),
        FormField.Text.of(
            "client",
            view.text(WORD + "presentClient"),
            view.text(WORD + "presentClient.hint"),
            client));
  }

  private static MeetingTyped of(Meeting meeting) {
    return new MeetingTyped(meeting.minutes(), meeting.team(), String.join("\n", meeting.client()));
  }
}
