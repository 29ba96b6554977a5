package org.anzheng.supervision.inspections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.PublicLeaf;
import org.anzheng.supervision.draws.DrawSearch;
import org.anzheng.supervision.draws.Draws;
import org.anzheng.supervision.draws.InspectionOutcome;
import org.anzheng.supervision.draws.ResultForm;
import org.anzheng.supervision.offices.LocatedSubject;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.offices.Subjects;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.published.Masking;
import org.anzheng.supervision.published.PublishedAct;
import org.anzheng.supervision.published.PublishedActs;
import org.anzheng.supervision.published.PublishedKind;
import org.springframework.stereotype.Component;

/** 检查结果公开: a result is public as it is recorded, and closes the result of a drawn object. */
@Component
class InspectionPublication {

  private final Draws draws;
  private final DrawSearch drawn;
  private final Subjects subjects;
  private final PublishedActs published;
  private final ProceedingDesk desk;

  InspectionPublication(
      Draws draws,
      DrawSearch drawn,
      Subjects subjects,
      PublishedActs published,
      ProceedingDesk desk) {
    this.draws = draws;
    this.drawn = drawn;
    this.subjects = subjects;
    this.published = published;
    this.desk = desk;
  }

  /** The accounts drawn for an object that has no result yet; empty when it is not such a one. */
  Optional<List<UUID>> inspectors(
      InspectionOrder.Drawn object, LocatedSubject subject, Actor actor) {
    return drawn
        .find(object.plan(), actor)
        .flatMap(plan ->
            drawn.results(plan.number()).stream()
                .filter(result -> result.place() == object.place() && result.result().isEmpty())
                .filter(result -> result.object().equals(subject.id()))
                .findFirst()
                .map(result -> plan.frozen().orElseThrow().accounts(result.inspectors())));
  }

  /** What the log says of a result; nobody is named where a person was inspected. */
  PublicLeaf leaf(Proceeding<InspectionStatus> inspection, InspectionOutcome outcome) {
    return new PublicLeaf(
        "inspection",
        inspection.number(),
        Map.of(
            "ev",
            "result",
            "outcome",
            outcome.name(),
            "kind",
            inspection.subjectKind().name(),
            "subject",
            inspection.subjectKind() == SubjectKind.PERSON ? "" : inspection.subject(),
            "eff",
            desk.today().toString()));
  }

  void publish(
      ProceedingFile<InspectionStatus> file, InspectionOutcome outcome, String note, Actor actor) {
    Proceeding<InspectionStatus> inspection = file.proceeding();
    LocatedSubject subject = subjects.require(inspection.subjectKind(), inspection.subject());
    List<String> persons =
        subject.kind() == SubjectKind.PERSON ? List.of(subject.title()) : List.of();
    published.publish(
        new PublishedAct(
            inspection.number(),
            PublishedKind.RESULT,
            resultFact(inspection),
            inspection.organisation(),
            subject.kind() == SubjectKind.PERSON ? Masking.name(subject.title()) : subject.title(),
            subject.publicPage(),
            inspection.party(),
            List.of(outcome.name()),
            List.of("regulation:53"),
            Masking.of(note, persons),
            desk.today(),
            "",
            Optional.empty()));
    file.latest(InspectionOrder.class)
        .flatMap(InspectionOrder::drawn)
        .ifPresent(object ->
            draws.record(
                object.plan(),
                object.place(),
                new ResultForm(
                    outcome,
                    file.latest(InspectionRecord.class).orElseThrow().inspectedOn(),
                    Masking.of(note, persons)),
                actor));
  }

  private UUID resultFact(Proceeding<InspectionStatus> inspection) {
    return desk.file(inspection.number(), inspection.kind(), InspectionStatus.class)
        .events()
        .getLast()
        .fact();
  }
}
