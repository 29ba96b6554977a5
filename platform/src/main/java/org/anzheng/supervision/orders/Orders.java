package org.anzheng.supervision.orders;

import static org.anzheng.supervision.orders.OrderTransition.ACCEPT;
import static org.anzheng.supervision.orders.OrderTransition.ISSUE;
import static org.anzheng.supervision.orders.OrderTransition.REFUSE;
import static org.anzheng.supervision.orders.OrderTransition.REPORT;
import static org.anzheng.supervision.orders.OrderTransition.WITHDRAW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.PublicLeaf;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.offices.Authority;
import org.anzheng.supervision.offices.CompetenceRules;
import org.anzheng.supervision.offices.LocatedSubject;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.offices.Subjects;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.Remark;
import org.anzheng.supervision.proceedings.TextRules;
import org.anzheng.supervision.published.PublishedAct;
import org.anzheng.supervision.published.PublishedActs;
import org.anzheng.supervision.published.PublishedKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 责令处理: departments order, bodies act and report. */
@Service
@Transactional
public class Orders {

  private final ProceedingDesk desk;
  private final Subjects subjects;
  private final CertificateSearch certificates;
  private final Authorities authorities;
  private final PublishedActs published;

  Orders(
      ProceedingDesk desk,
      Subjects subjects,
      CertificateSearch certificates,
      Authorities authorities,
      PublishedActs published) {
    this.desk = desk;
    this.subjects = subjects;
    this.certificates = certificates;
    this.authorities = authorities;
    this.published = published;
  }

  /** What keeps the actor's department or office from ordering at all today. */
  @Transactional(readOnly = true)
  public List<Objection> against(Actor actor) {
    Authority authority = authorities.of(actor);
    return CompetenceRules.power(authority, OrderRules.power(authority.department()), desk.today());
  }

  /** 责令机构处理证书; public at once. The number. */
  public String issue(String certificate, OrderTerms terms, Actor actor) {
    ISSUE.roleOf(actor);
    LocatedSubject subject = subjects.require(SubjectKind.CERTIFICATE, certificate);
    Authority authority = authorities.of(actor);
    Refusal.ifAny(
        CompetenceRules.objections(
            authority, OrderRules.power(authority.department()), subject, desk.today()));
    CertificateSummary issued = certificates.find(certificate).orElseThrow();
    List<Objection> wrong = new ArrayList<>(OrderRules.terms(terms, desk.today()));
    wrong.addAll(OrderRules.possible(terms.act(), issued.status()));
    Refusal.ifAny(wrong);
    return give(subject, terms, actor.organisation(), actor);
  }

  /** 跟进: the duty of the body of a certificate that follows from a served decision. */
  String followUp(String certificate, OrderTerms terms, UUID organisation) {
    return give(
        subjects.require(SubjectKind.CERTIFICATE, certificate),
        terms,
        organisation,
        Actor.system());
  }

  /** 机构报告处理情况. */
  public void report(String number, OrderReport report, Actor actor) {
    ProceedingFile<OrderStatus> file = own(number, REPORT, actor);
    List<Objection> wrong = new ArrayList<>(TextRules.prose("words", report.words()));
    wrong.addAll(desk.evidence(report.files(), actor));
    Refusal.ifAny(wrong);
    desk.record(file.proceeding(), REPORT, report, actor);
  }

  /** 核查通过. */
  public void accept(String number, String words, Actor actor) {
    say(number, ACCEPT, words, Optional.empty(), actor);
  }

  /** 核查不通过, with a new last day. */
  public void refuse(String number, String words, LocalDate dueOn, Actor actor) {
    if (!dueOn.isAfter(desk.today())) {
      OrderTerms again = new OrderTerms(OrderedAct.CORRECT, "", words, dueOn);
      Refusal.ifAny(OrderRules.terms(again, desk.today()));
    }
    say(number, REFUSE, words, Optional.of(dueOn), actor);
  }

  /** 撤回责令. */
  public void withdraw(String number, String words, Actor actor) {
    say(number, WITHDRAW, words, Optional.empty(), actor);
    published.withdraw(number, desk.today(), "");
  }

  private String give(LocatedSubject subject, OrderTerms terms, UUID organisation, Actor actor) {
    String number =
        desk.begin(
            ProceedingKind.ORDER,
            ISSUE,
            subject,
            organisation,
            terms,
            Optional.of(terms.dueOn()),
            no -> Optional.of(leafOf(no, subject, terms)),
            actor);
    ProceedingFile<OrderStatus> file = desk.file(number, ProceedingKind.ORDER, OrderStatus.class);
    published.publish(
        new PublishedAct(
            number,
            PublishedKind.ORDER,
            file.events().getLast().fact(),
            organisation,
            subject.title(),
            Optional.of("/certificates/" + subject.id()),
            subject.party(),
            List.of(terms.act().name()),
            List.of("regulation:26"),
            terms.dueOn().toString(),
            desk.today(),
            "",
            Optional.empty()));
    return number;
  }

  private PublicLeaf leafOf(String number, LocatedSubject subject, OrderTerms terms) {
    return new PublicLeaf(
        "order",
        number,
        Map.of(
            "ev",
            "issue",
            "act",
            terms.act().name(),
            "cert",
            subject.id(),
            "until",
            terms.dueOn().toString(),
            "eff",
            desk.today().toString()));
  }

  private void say(
      String number,
      OrderTransition transition,
      String words,
      Optional<LocalDate> stated,
      Actor actor) {
    ProceedingFile<OrderStatus> file = own(number, transition, actor);
    Refusal.ifAny(TextRules.prose("words", words));
    desk.record(
        file.proceeding(),
        transition,
        Optional.of(new Remark(words.strip())),
        stated,
        Optional.empty(),
        actor);
  }

  private ProceedingFile<OrderStatus> own(String number, OrderTransition transition, Actor actor) {
    ProceedingFile<OrderStatus> file =
        desk.own(number, ProceedingKind.ORDER, OrderStatus.class, actor);
    transition.apply(file.proceeding().status(), actor);
    return file;
  }
}
