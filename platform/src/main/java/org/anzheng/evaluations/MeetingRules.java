package org.anzheng.evaluations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 会议记录要求: both meetings are on record with who was there, and both sides have signed. */
final class MeetingRules {

  private MeetingRules() {}

  /** Which minutes are missing, or wait for the client's signature. */
  @Basis({"regulation:21", "17065:7.4"})
  static List<Objection> missing(SiteFile site) {
    return Arrays.stream(MeetingKind.values())
        .flatMap(kind -> missing(site, kind).stream())
        .toList();
  }

  /** What is wrong with minutes that are about to be recorded. */
  @Basis("regulation:21")
  static List<Objection> objections(EvaluationSummary file, MeetingForm form) {
    boolean stranger =
        form.team().stream().anyMatch(person -> file.team().ofPerson(person).isEmpty());
    Fields fields =
        new Fields()
            .text("minutes", form.minutes())
            .when(form.team().isEmpty(), "team", EvaluationRefusal.NOBODY_PRESENT)
            .when(stranger, "team", EvaluationRefusal.PERSON_UNKNOWN)
            .when(form.client().isEmpty(), "client", EvaluationRefusal.NOBODY_PRESENT)
            .optionalText("client", String.join("\n", form.client()));
    form.client().forEach(person -> fields.line("client", person));
    return fields.found().stream().distinct().toList();
  }

  private static Optional<Objection> missing(SiteFile site, MeetingKind kind) {
    return site.meeting(kind)
        .map(meeting ->
            meeting.signedAt().isPresent()
                ? Optional.<Objection>empty()
                : Optional.of(Objection.to(EvaluationRefusal.MINUTES_UNSIGNED, kind)))
        .orElseGet(() -> Optional.of(Objection.to(EvaluationRefusal.MINUTES_MISSING, kind)));
  }
}
