package org.anzheng.evaluations;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 现场离线登记: takes what was entered on a phone, each entry once, through the front doors that the
 * plain forms use.
 */
@Service
@Transactional
public class FieldEntries {

  private final EvaluationLedger ledger;
  private final SiteWork site;
  private final Nonconformities nonconformities;
  private final FieldEntryStore store;
  private final Clock clock;

  FieldEntries(
      EvaluationLedger ledger,
      SiteWork site,
      Nonconformities nonconformities,
      FieldEntryStore store,
      Clock clock) {
    this.ledger = ledger;
    this.site = site;
    this.nonconformities = nonconformities;
    this.store = store;
    this.clock = clock;
  }

  /** Takes an entry; the same one again is answered again and changes nothing. */
  public FieldReceipt take(String caseNumber, FieldEntry entry, Actor actor) {
    EvaluationSummary file = ledger.hold(caseNumber, actor);
    FieldRules.check(entry, actor);
    Optional<FieldEntryRow> before = store.find(entry.id());
    if (before.isPresent()) {
      return FieldRules.again(before.get(), caseNumber, entry);
    }
    EvaluationFact fact = enter(file, entry, actor);
    FieldReceipt receipt =
        new FieldReceipt(
            entry.id(), fact.act().id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    if (!store.insert(caseNumber, entry, receipt)) {
      throw new Refusal(EvaluationRefusal.ENTRY_DIFFERS);
    }
    return receipt;
  }

  private EvaluationFact enter(EvaluationSummary file, FieldEntry entry, Actor actor) {
    String caseNumber = file.caseNumber();
    Optional<PhoneMark> phone = Optional.of(entry.phone());
    return switch (entry.content()) {
      case FieldContent.Attending own ->
          site.attend(caseNumber, attendance(file, own, actor), phone, actor);
      case FieldContent.Minutes minutes ->
          switch (minutes.kind()) {
            case OPENING -> site.open(caseNumber, minutes.form(), phone, actor);
            case CLOSING -> site.close(caseNumber, minutes.form(), phone, actor);
          };
      case FieldContent.Found found -> site.recordFinding(caseNumber, found.form(), phone, actor);
      case FieldContent.Reported report ->
          nonconformities.raise(caseNumber, report.form(), phone, actor);
    };
  }

  /** Always one's own, at the time that the phone says. */
  private static AttendanceEntry attendance(
      EvaluationSummary file, FieldContent.Attending own, Actor actor) {
    return new AttendanceEntry(
        TeamDuty.member(file, actor).person(),
        own.direction(),
        Optional.empty(),
        own.location(),
        "");
  }
}
