package org.anzheng.web.body.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.evaluations.AssignedMember;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.Meeting;
import org.anzheng.evaluations.MeetingKind;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;

/** The minutes of a meeting in rows: what was said, who was there, who signed. */
final class MeetingRows {

  private static final String WORD = "page.body.evaluation.";

  private MeetingRows() {}

  static List<Row> of(EvaluationSummary file, MeetingKind kind, View view) {
    return file.site().meeting(kind).stream()
        .flatMap(meeting -> rows(file, meeting, view))
        .toList();
  }

  private static Stream<Row> rows(EvaluationSummary file, Meeting meeting, View view) {
    String present =
        Stream.concat(
                meeting.team().stream()
                    .map(person -> file.team().ofPerson(person).map(AssignedMember::name))
                    .flatMap(Optional::stream),
                meeting.client().stream())
            .map(Objects::toString)
            .reduce((one, next) -> one + view.text(WORD + "listSeparator") + next)
            .orElse("");
    String signed =
        meeting
            .signedAt()
            .map(at -> view.text(WORD + "minutes.signed", view.time(at)))
            .orElse(view.text(WORD + "minutes.unsigned"));
    Row minutes =
        Row.of(
            view.text(WORD + "minutesOf", view.name(meeting.kind())),
            meeting.minutes(),
            view.text(WORD + "minutes.recorded", view.time(meeting.recordedAt())) + " · " + signed);
    Row people = Row.of(view.text(WORD + "present"), present, meeting.remark());
    return present.isEmpty() ? Stream.of(minutes) : Stream.of(minutes, people);
  }
}
