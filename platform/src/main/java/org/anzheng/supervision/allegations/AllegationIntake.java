package org.anzheng.supervision.allegations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.supervision.allegations.AllegationFact.AllegationReceived;
import org.anzheng.supervision.offices.LocatedSubject;
import org.anzheng.supervision.offices.Subject;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.offices.Subjects;
import org.anzheng.supervision.records.OversightEvents;
import org.anzheng.supervision.records.OversightWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 举报收件: gives a report its clocks, and puts who reported into the vault. */
@Component
@Transactional
class AllegationIntake {

  private final AllegationStore store;
  private final VaultStore vault;
  private final AllegationClocks clocks;
  private final Subjects subjects;
  private final OversightEvents events;
  private final Clock clock;

  AllegationIntake(
      AllegationStore store,
      VaultStore vault,
      AllegationClocks clocks,
      Subjects subjects,
      OversightEvents events,
      Clock clock) {
    this.store = store;
    this.vault = vault;
    this.clocks = clocks;
    this.subjects = subjects;
    this.events = events;
    this.clock = clock;
  }

  void receive(String number, AllegationForm form, byte[] secret) {
    Actor platform = Actor.system();
    AllegationStatus first = AllegationTransition.RECEIVE.begin(platform);
    Instant now = clock.instant();
    Allegation allegation = fresh(number, form, first, now);
    store.insert(allegation, form, secret);
    if (allegation.identified()) {
      vault.keep(number, new ReporterIdentity(form.name().strip(), form.contact().strip()));
    }
    clocks.set(allegation);
    events.announce(
        new AllegationReceived(
            Act.of(platform, AllegationTransition.RECEIVE, now),
            number,
            allegation.topic(),
            allegation.kind().isPresent() ? allegation.subject() : "",
            allegation.identified()));
  }

  void supply(Allegation allegation, String text) {
    Actor platform = Actor.system();
    Instant now = clock.instant();
    String words = OversightWords.required("supply", text);
    AllegationFact.AllegationMoved fact =
        allegation.move(AllegationTransition.SUPPLY, "", platform, now);
    store.say(allegation.number(), false, words, now);
    store.move(fact, allegation.leadsTo(), allegation.version());
    events.announce(fact);
  }

  private Allegation fresh(
      String number, AllegationForm form, AllegationStatus first, Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    String named = form.subject().strip();
    Optional<LocatedSubject> known =
        Stream.of(SubjectKind.BODY, SubjectKind.HOLDER, SubjectKind.CERTIFICATE)
            .flatMap(kind -> subjects.find(new Subject(kind, id(kind, named))).stream())
            .findFirst();
    return new Allegation(
        number,
        form.topic().orElseThrow(),
        known.map(found -> found.subject().kind()),
        known.map(found -> found.subject().id()).orElse(named),
        known.map(LocatedSubject::divisions).orElse(List.of()),
        !form.name().isBlank() || !form.contact().isBlank(),
        first,
        Optional.empty(),
        now,
        clocks.acceptBy(today),
        clocks.answerBy(today),
        "",
        1);
  }

  /** A number is known however it was typed. */
  private static String id(SubjectKind kind, String named) {
    return kind == SubjectKind.CERTIFICATE ? CertificateNumber.normalise(named) : named;
  }
}
