package org.anzheng.web.body.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.evaluations.AttendanceDirection;
import org.anzheng.evaluations.CoarsePosition;
import org.anzheng.evaluations.FieldContent;
import org.anzheng.evaluations.FieldEntry;
import org.anzheng.evaluations.FindingForm;
import org.anzheng.evaluations.FindingResult;
import org.anzheng.evaluations.MeetingForm;
import org.anzheng.evaluations.MeetingKind;
import org.anzheng.evaluations.NonconformityForm;
import org.anzheng.evaluations.NonconformityGrade;
import org.anzheng.evaluations.PhoneMark;

/** 手机发来的一条登记, not yet understood. */
record SentEntry(UUID id, Instant sent, SentFields fields) {

  /** What it says; a refusal for what cannot be understood. */
  FieldEntry entry() {
    Instant made = fields.instant("made");
    PhoneMark phone = new PhoneMark(id, made, sent, position());
    return new FieldEntry(fields.id("account"), phone, content());
  }

  private FieldContent content() {
    return switch (fields.choice("kind", Kind.class)) {
      case ATTENDANCE ->
          new FieldContent.Attending(
              fields.choice("direction", AttendanceDirection.class), fields.text("location"));
      case FINDING ->
          new FieldContent.Found(
              new FindingForm(
                  fields.text("criterion"),
                  fields.choice("result", FindingResult.class),
                  fields.text("text"),
                  fields.ids("evidence")));
      case NONCONFORMITY ->
          new FieldContent.Reported(
              new NonconformityForm(
                  fields.text("criterion"),
                  fields.choice("grade", NonconformityGrade.class),
                  fields.text("fact"),
                  fields.text("department"),
                  fields.ids("evidence")));
      case MINUTES ->
          new FieldContent.Minutes(
              fields.choice("meeting", MeetingKind.class),
              new MeetingForm(fields.text("minutes"), fields.ids("team"), fields.texts("client")));
    };
  }

  /** Only where both degrees are there and are a place on earth. */
  private Optional<CoarsePosition> position() {
    List<BigDecimal> degrees = fields.numbers("position");
    return degrees.size() == 2
        ? CoarsePosition.at(degrees.getFirst(), degrees.getLast())
        : Optional.empty();
  }

  /** 登记种类, as the phone names it. */
  private enum Kind {
    ATTENDANCE,
    FINDING,
    NONCONFORMITY,
    MINUTES
  }
}
