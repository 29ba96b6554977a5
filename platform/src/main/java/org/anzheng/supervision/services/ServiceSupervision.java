package org.anzheng.supervision.services;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.offices.Authority;
import org.anzheng.supervision.offices.LocatedSubject;
import org.anzheng.supervision.offices.Subject;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.offices.Subjects;
import org.anzheng.supervision.records.OversightEvents;
import org.anzheng.supervision.records.OversightNumbers;
import org.anzheng.supervision.records.OversightWords;
import org.anzheng.supervision.services.ServiceFact.ServiceFindingMoved;
import org.anzheng.supervision.services.ServiceFact.ServiceFindingRecorded;
import org.anzheng.supervision.signals.RiskRule;
import org.anzheng.supervision.signals.Sighting;
import org.anzheng.supervision.signals.SignalDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 服务监督管理: a department of cyberspace, industry or public security records what happened; that is a
 * signal, and a duty of the body to follow up. What it does about the certificate, it decides
 * itself.
 */
@Service
@Transactional
public class ServiceSupervision {

  private final ServiceStore store;
  private final ServiceClocks clocks;
  private final Subjects subjects;
  private final SignalDesk signals;
  private final OversightNumbers numbers;
  private final OversightEvents events;
  private final Authorities authorities;
  private final Clock clock;

  ServiceSupervision(
      ServiceStore store,
      ServiceClocks clocks,
      Subjects subjects,
      SignalDesk signals,
      OversightNumbers numbers,
      OversightEvents events,
      Authorities authorities,
      Clock clock) {
    this.store = store;
    this.clocks = clocks;
    this.subjects = subjects;
    this.signals = signals;
    this.numbers = numbers;
    this.events = events;
    this.authorities = authorities;
    this.clock = clock;
  }

  /** 记录; returns its number. */
  public String record(ServiceForm form, Actor actor) {
    ServiceStatus first = ServiceTransition.RECORD.begin(actor);
    Authority authority = authorities.of(actor);
    Instant now = clock.instant();
    LocalDate today = ChinaTime.dateOf(now);
    Refusal.ifAny(ServiceRules.power(authority, today));
    Subject certificate = new Subject(SubjectKind.CERTIFICATE, form.certificate().strip());
    Optional<LocatedSubject> subject = subjects.find(certificate);
    Refusal.ifAny(ServiceRules.objections(form, authority, subject, today));
    LocatedSubject found = subject.orElseThrow();
    ServiceFinding finding =
        new ServiceFinding(
            numbers.next("FW", now),
            authority.department(),
            authority.officeId(),
            form.kind(),
            certificate.id(),
            found.organisation().orElseThrow(),
            found.body().orElseThrow(),
            found.divisions(),
            form.occurredOn(),
            form.text().strip(),
            first,
            now,
            clocks.due(today),
            false,
            "",
            1);
    store.insert(finding);
    clocks.recorded(finding);
    events.announce(recorded(finding, Act.of(actor, ServiceTransition.RECORD, now)));
    signals.raise(List.of(sighting(finding)), now);
    return finding.number();
  }

  /** 机构跟进并答复; what it did about the certificate are acts of its own. */
  public void follow(String number, String answer, Actor actor) {
    ServiceTransition.FOLLOW_UP.roleOf(actor);
    ServiceFinding finding =
        ofBody(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    ServiceFindingMoved fact =
        finding.move(
            ServiceTransition.FOLLOW_UP,
            OversightWords.required("answer", answer),
            actor,
            clock.instant());
    store.move(fact, false, finding.version());
    clocks.followed(number);
    events.announce(fact);
  }

  /** 逾期未跟进. */
  void miss(String number) {
    Actor platform = Actor.system();
    store
        .find(number)
        .filter(f -> ServiceTransition.MISS.isOpenTo(platform, f.status()))
        .ifPresent(finding -> {
          ServiceFindingMoved fact =
              finding.move(ServiceTransition.MISS, "", platform, clock.instant());
          store.move(fact, true, finding.version());
          events.announce(fact);
        });
  }

  /** Those that a department or office sees. */
  @Transactional(readOnly = true)
  public List<ServiceFinding> of(Actor actor) {
    return store.within(authorities.of(actor));
  }

  /** One of these. */
  @Transactional(readOnly = true)
  public Optional<ServiceFinding> find(String number, Actor actor) {
    Authority authority = authorities.of(actor);
    return store.find(number).filter(f -> authority.covers(f.divisions()));
  }

  /** Those that a body follows up. */
  @Transactional(readOnly = true)
  public List<ServiceFinding> ofBody(Actor actor) {
    return store.ofBody(actor.organisation());
  }

  /** One of these. */
  @Transactional(readOnly = true)
  public Optional<ServiceFinding> ofBody(String number, Actor actor) {
    return store.find(number).filter(f -> f.body().equals(actor.organisation()));
  }

  private static ServiceFindingRecorded recorded(ServiceFinding finding, Act act) {
    return new ServiceFindingRecorded(
        act,
        finding.number(),
        finding.department(),
        finding.kind(),
        finding.certificate(),
        finding.body(),
        finding.due());
  }

  private static Sighting sighting(ServiceFinding finding) {
    return Sighting.of(
        RiskRule.SERVICE_VIOLATION,
        new Subject(SubjectKind.CERTIFICATE, finding.certificate()),
        finding.number(),
        1,
        0,
        "certificate/" + finding.certificate(),
        "service/" + finding.number());
  }
}
