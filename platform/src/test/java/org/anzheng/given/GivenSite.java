package org.anzheng.given;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.evaluations.AttendanceDirection;
import org.anzheng.evaluations.AttendanceEntry;
import org.anzheng.evaluations.CorrectiveAction;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.MeetingForm;
import org.anzheng.evaluations.MeetingKind;
import org.anzheng.evaluations.SiteFile;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.given.GivenEvaluations.GivenEvaluation;
import org.anzheng.given.GivenPeople.GivenPerson;
import org.anzheng.kernel.Actor;
import org.springframework.stereotype.Component;

/** What is written and signed on site: minutes of the meetings, photos. */
@Component
public class GivenSite {

  private final SiteWork site;
  private final EvaluationSearch search;
  private final Archive archive;

  GivenSite(SiteWork site, EvaluationSearch search, Archive archive) {
    this.site = site;
    this.search = search;
    this.archive = archive;
  }

  /** Minutes of a meeting of the whole team with one person of the client. */
  public static MeetingForm minutes(GivenEvaluation given, String text) {
    return new MeetingForm(
        text, List.of(given.leadPerson().id(), given.memberPerson().id()), List.of("示例负责人，总经理"));
  }

  /** Everybody signs in or out, each alone. */
  public void attend(GivenEvaluation given, AttendanceDirection direction) {
    for (GivenPerson person : List.of(given.leadPerson(), given.memberPerson())) {
      AttendanceEntry entry =
          new AttendanceEntry(person.id(), direction, Optional.empty(), "示例路1号", "");
      site.attend(given.caseNumber(), entry, person.actor());
    }
  }

  /** Everybody signs out, the client signs the minutes of both meetings, the team leaves. */
  public void leave(GivenEvaluation given) {
    attend(given, AttendanceDirection.OUT);
    site.close(given.caseNumber(), minutes(given, "末次会议：通报审查发现"), given.lead());
    sign(given);
    site.leave(given.caseNumber(), given.lead());
  }

  /** The client signs all minutes on record, as they stand. */
  public void sign(GivenEvaluation given) {
    SiteFile file = search.ofCase(given.caseNumber()).orElseThrow().site();
    for (MeetingKind kind : MeetingKind.values()) {
      file.meeting(kind)
          .ifPresent(meeting ->
              site.signMinutes(given.caseNumber(), kind, meeting.round(), "", given.client()));
    }
  }

  /** A photo that the member took. */
  public UUID photo(GivenEvaluation given) {
    return file("示例现场照片 " + given.caseNumber(), given.member());
  }

  /** What the client did about a nonconformity, with evidence. */
  public CorrectiveAction correction(GivenEvaluation given) {
    UUID proof = file("示例整改证据 " + given.caseNumber(), given.client());
    return new CorrectiveAction("评审流程未覆盖小项目", "补做评审", "修订流程并培训", List.of(proof));
  }

  private UUID file(String text, Actor actor) {
    return archive
        .store(
            GivenFiles.pdfStream(text),
            text + ".pdf",
            "application/pdf",
            actor.organisation(),
            actor)
        .id();
  }
}
