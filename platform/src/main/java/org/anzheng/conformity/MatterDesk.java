package org.anzheng.conformity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.anzheng.archive.Files;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Component;

/** 办理台: finds matters for whose they are, records what was decided, keeps their clocks. */
@Component
class MatterDesk {

  private final MatterStore store;
  private final MatterEventStore events;
  private final FormStore forms;
  private final MatterClocks clocks;
  private final CertificateSearch certificates;
  private final Files files;
  private final Journal journal;
  private final Clock clock;

  MatterDesk(
      MatterStore store,
      MatterEventStore events,
      FormStore forms,
      MatterClocks clocks,
      CertificateSearch certificates,
      Files files,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.events = events;
    this.forms = forms;
    this.clocks = clocks;
    this.certificates = certificates;
    this.files = files;
    this.journal = journal;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return ChinaTime.dateOf(now());
  }

  /** A certificate that the actor's organisation holds. */
  CertificateSummary held(String number, Actor actor) {
    return certificate(number, c -> c.holder().equals(actor.organisation()));
  }

  /** A certificate that the actor's body issued. */
  CertificateSummary issued(String number, Actor actor) {
    return certificate(number, c -> c.body().equals(actor.organisation()));
  }

  /** A matter of this kind that the actor's organisation is a party to. */
  <S extends Enum<S> & MatterStatus> Matter<S> find(
      String number, MatterKind kind, Class<S> statuses, Actor actor) {
    return store
        .find(number, kind, statuses)
        .filter(matter -> matter.isParty(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** Objects to evidence that is not the actor's own. */
  List<Objection> evidence(List<UUID> named, Actor actor) {
    return MatterRules.ownFiles(named, id -> files.find(id, actor.organisation()).isPresent());
  }

  /** A matter in its first status, under a number of its own; nothing is saved yet. */
  <S extends Enum<S> & MatterStatus> Matter<S> fresh(
      MatterKind kind, CertificateSummary certificate, S first, int lateDays) {
    LocalDate today = today();
    return new Matter<>(
        kind.number(today.getYear(), store.nextNumber()),
        kind,
        certificate.number(),
        certificate.chain(),
        certificate.holder(),
        certificate.body(),
        first,
        now(),
        clocks.dueIn(first, today),
        lateDays,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  String hash(MatterForm form) {
    return forms.hash(form);
  }

  /** Saves a fresh matter with the form that began it; returns its number. */
  String begin(Matter<?> fresh, ConformityFact fact, MatterForm form) {
    begin(fresh, fact);
    forms.append(fact, form);
    return fresh.number();
  }

  void begin(Matter<?> fresh, ConformityFact fact) {
    store.insert(fresh);
    clocks.begun(fresh);
    announce(fact);
  }

  <S extends Enum<S> & MatterStatus> void record(Matter<S> before, ConformityFact fact) {
    Matter<S> unclocked = before.after(fact, before.due());
    // What stays where it was keeps its day, and so does what is overdue.
    boolean keeps =
        unclocked.status() == before.status() || unclocked.status() == DeclarationStatus.OVERDUE;
    Matter<S> after =
        keeps ? unclocked : before.after(fact, clocks.dueIn(unclocked.status(), today()));
    store.update(after);
    clocks.moved(before, after);
    announce(fact);
  }

  <S extends Enum<S> & MatterStatus> void record(
      Matter<S> before, ConformityFact fact, MatterForm form) {
    record(before, fact);
    forms.append(fact, form);
  }

  private void announce(ConformityFact fact) {
    events.append(fact);
    journal.announce(fact);
  }

  private CertificateSummary certificate(String number, Predicate<CertificateSummary> own) {
    return certificates
        .find(number)
        .filter(own)
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
