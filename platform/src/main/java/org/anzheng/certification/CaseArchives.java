package org.anzheng.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.archive.Files;
import org.anzheng.archive.records.ArchivingOrder;
import org.anzheng.archive.records.RecordSetSearch;
import org.anzheng.archive.records.RecordSetTransition;
import org.anzheng.archive.records.RecordSets;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 案件归档: locks the records of a closed case, and says what may be destroyed and when. What holds a
 * set and who decides is the archive's.
 */
@Service
@Transactional
public class CaseArchives {

  private final CaseReader reader;
  private final CaseStore cases;
  private final CaseTimeline timeline;
  private final CaseRetention retention;
  private final RecordSets sets;
  private final RecordSetSearch archived;
  private final Files files;
  private final Clock clock;

  CaseArchives(
      CaseReader reader,
      CaseStore cases,
      CaseTimeline timeline,
      CaseRetention retention,
      RecordSets sets,
      RecordSetSearch archived,
      Files files,
      Clock clock) {
    this.reader = reader;
    this.cases = cases;
    this.timeline = timeline;
    this.retention = retention;
    this.sets = sets;
    this.archived = archived;
    this.files = files;
    this.clock = clock;
  }

  /** What the archive calls a case. */
  public static String subject(String number) {
    return "case/" + number;
  }

  /** What stands in the way of archiving a case of the body; empty when nothing does. */
  @Transactional(readOnly = true)
  public List<Objection> missing(String number, Actor actor) {
    return archived.find(subject(number)).isPresent() ? List.of() : missing(own(number, actor));
  }

  /** 归档. */
  public void archive(String number, Actor actor) {
    RecordSetTransition.ARCHIVE.roleOf(actor);
    CaseFile file = own(number, actor);
    Refusal.ifAny(missing(file));
    CaseSummary summary = file.summary();
    sets.archive(
        new ArchivingOrder(
            subject(number),
            summary.chain(),
            summary.body(),
            facts(number),
            List.copyOf(file.evidence()),
            retention.keepUntil(summary, today())),
        actor);
  }

  /** 提出销毁. */
  public void proposeDestruction(String number, Actor actor) {
    sets.propose(subject(number), retention.of(owned(number, actor), today()), actor);
  }

  /** 销毁: the contents of the case's own records, and the files that no other case needs. */
  public void destroy(String number, Actor actor) {
    CaseSummary summary = owned(number, actor);
    Set<UUID> needed = neededElsewhere(summary);
    List<UUID> own =
        archived.find(subject(number)).stream()
            .flatMap(set -> set.files().stream())
            .filter(file -> !needed.contains(file))
            .toList();
    sets.destroy(subject(number), facts(number), own, retention.of(summary, today()), actor);
  }

  private List<Objection> missing(CaseFile file) {
    long gone = file.evidence().stream().filter(id -> files.find(id).isEmpty()).count();
    return ArchiveGate.missing(file, gone);
  }

  private Set<UUID> neededElsewhere(CaseSummary summary) {
    return cases.ofApplicant(summary.applicant()).stream()
        .filter(other -> !other.number().equals(summary.number()))
        .flatMap(other -> reader.find(other.number()).stream())
        .flatMap(other -> other.evidence().stream())
        .collect(Collectors.toSet());
  }

  private List<UUID> facts(String number) {
    return timeline.of(number).stream().map(CaseEvent::factId).toList();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  private CaseFile own(String number, Actor actor) {
    return reader
        .find(number, actor.organisation())
        .filter(file -> file.summary().body().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private CaseSummary owned(String number, Actor actor) {
    return cases
        .find(number, actor.organisation())
        .filter(found -> found.body().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
