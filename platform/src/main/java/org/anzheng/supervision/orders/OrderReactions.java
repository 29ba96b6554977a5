package org.anzheng.supervision.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anzheng.certificates.CertificateChanged;
import org.anzheng.certificates.CertificateCorrected;
import org.anzheng.certificates.CertificateFact;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.kernel.Actor;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.supervision.cases.CaseLead;
import org.anzheng.supervision.cases.PenaltyCases;
import org.anzheng.supervision.cases.PenaltyStatus;
import org.anzheng.supervision.cases.PenaltyTransition;
import org.anzheng.supervision.offices.Subject;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.offices.Subjects;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingClock;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.ProceedingMoved;
import org.anzheng.supervision.proceedings.ProceedingSearch;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 责令联动: the body's own act closes the order that asked for it; what is not done in time is proposed
 * as a case; a decision against a certified organisation obliges its bodies to follow up.
 */
@Component
class OrderReactions {

  private static final Set<String> SERVICES =
      Set.of(PenaltyTransition.SERVE.name(), PenaltyTransition.WARN_ON_THE_SPOT.name());

  private static final Actor SYSTEM = Actor.system();

  private final ProceedingDesk desk;
  private final ProceedingSearch search;
  private final Orders orders;
  private final PenaltyCases cases;
  private final CertificateSearch certificates;
  private final Subjects subjects;

  OrderReactions(
      ProceedingDesk desk,
      ProceedingSearch search,
      Orders orders,
      PenaltyCases cases,
      CertificateSearch certificates,
      Subjects subjects) {
    this.desk = desk;
    this.search = search;
    this.orders = orders;
    this.cases = cases;
    this.certificates = certificates;
    this.subjects = subjects;
  }

  @EventListener
  void on(CertificateFact fact) {
    CertificateStatus now = fact.change().to();
    boolean corrected = fact instanceof CertificateCorrected || fact instanceof CertificateChanged;
    for (Proceeding<OrderStatus> open :
        search.openAbout(
            SubjectKind.CERTIFICATE,
            fact.certificate().number(),
            ProceedingKind.ORDER,
            OrderStatus.class)) {
      OrderTerms terms = file(open.number()).latest(OrderTerms.class).orElseThrow();
      if (OrderRules.isAnsweredBy(terms.act(), now, corrected)) {
        desk.record(open, OrderTransition.FULFIL, SYSTEM);
      }
    }
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (!passed.kind().equals(ProceedingClock.ORDER.kind())) {
      return;
    }
    ProceedingFile<OrderStatus> file =
        file(passed.subject().substring(passed.subject().indexOf('/') + 1));
    Proceeding<OrderStatus> order = file.proceeding();
    if (OrderTransition.MISS.isOpenTo(SYSTEM, order.status())) {
      desk.record(order, OrderTransition.MISS, SYSTEM);
      if (file.latest(OrderTerms.class).orElseThrow().act() != OrderedAct.FOLLOW_UP) {
        cases.lead(
            new CaseLead(
                order.subjectKind(),
                order.subject(),
                order.number(),
                file.latest(OrderTerms.class).orElseThrow().facts(),
                List.of()),
            order.organisation(),
            SYSTEM);
      }
    }
  }

  /** Whoever certified a punished organisation looks at its certificates again. */
  @EventListener
  void on(ProceedingMoved moved) {
    boolean served =
        moved.step().kind() == ProceedingKind.PENALTY_CASE
            && SERVICES.contains(moved.step().transition())
            && moved.step().to().equals(PenaltyStatus.SERVED.name())
            && moved.step().subjectKind() == SubjectKind.HOLDER;
    if (!served) {
      return;
    }
    LocalDate due = desk.after(ParameterKey.FOLLOW_UP, desk.today());
    String number = moved.step().number();
    subjects
        .find(new Subject(SubjectKind.HOLDER, moved.step().subject()))
        .map(holder -> certificates.ofHolder(holder.party()))
        .orElse(List.of())
        .stream()
        .filter(held -> OrderRules.possible(OrderedAct.FOLLOW_UP, held.status()).isEmpty())
        .map(CertificateSummary::number)
        .forEach(held ->
            orders.followUp(
                held,
                new OrderTerms(OrderedAct.FOLLOW_UP, number, number, due),
                moved.step().organisation()));
  }

  private ProceedingFile<OrderStatus> file(String number) {
    return desk.file(number, ProceedingKind.ORDER, OrderStatus.class);
  }
}
