package org.anzheng.certification;

import static org.anzheng.scheme.ParameterKey.APPEAL_LIMIT;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anzheng.evaluations.EvaluationFact;
import org.anzheng.evaluations.SiteFact.SitePlanSent;
import org.anzheng.evaluations.TeamFact.TeamAssigned;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.notices.Bilingual;
import org.anzheng.notices.NoticeDraft;
import org.anzheng.notices.Notices;
import org.anzheng.notices.Remedy;
import org.anzheng.scheme.Parameters;
import org.anzheng.scheme.ReasonCodes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 案件通知: tells the applicant what the body decided, in the transaction of the act. */
@Component
class CaseNotices {

  private final CaseStore cases;
  private final Notices notices;
  private final ReasonCodes reasons;
  private final Parameters parameters;

  CaseNotices(CaseStore cases, Notices notices, ReasonCodes reasons, Parameters parameters) {
    this.cases = cases;
    this.notices = notices;
    this.reasons = reasons;
    this.parameters = parameters;
  }

  @EventListener
  void on(SupplementRequested fact) {
    var gaps = fact.request().gaps();
    String list =
        IntStream.range(0, gaps.size())
            .mapToObj(i -> (i + 1) + ". " + gaps.get(i).text())
            .collect(Collectors.joining("\n"));
    serve(fact, draft(fact).saying(number(fact), fact.request().until(), list).under("17065:7.3"));
  }

  @EventListener
  void on(CommissionAccepted fact) {
    serve(fact, draft(fact).saying(number(fact)).under("17065:7.3"));
  }

  @EventListener
  void on(CommissionDeclined fact) {
    Bilingual reason =
        reasons
            .cited(fact.reason())
            .map(code -> new Bilingual(code.textZh(), code.textEn()))
            .orElse(new Bilingual(fact.reason(), fact.reason()));
    serve(
        fact,
        draft(fact)
            .saying(number(fact), reason, fact.explanation())
            .under("17065:7.3", "regulation:19")
            .open(appeal(fact.act())));
  }

  @EventListener
  void on(CommissionLapsed fact) {
    serve(fact, draft(fact).saying(number(fact)).open(appeal(fact.act())));
  }

  @EventListener
  void on(ContractProposed fact) {
    serve(fact, draft(fact).saying(number(fact), fact.terms().total()).under("17065:4.1"));
  }

  @EventListener
  void on(RectificationOrdered fact) {
    serve(
        fact,
        draft(fact)
            .saying(number(fact), fact.until(), fact.decision().opinion())
            .under("17065:7.6", "dsc-rules:4.4"));
  }

  @EventListener
  void on(CertificationRefused fact) {
    serve(
        fact,
        draft(fact)
            .saying(number(fact), fact.decision().opinion())
            .under("17065:7.6")
            .open(appeal(fact.act())));
  }

  @EventListener
  void on(CaseTerminated fact) {
    serve(
        fact,
        draft(fact)
            .saying(number(fact), fact.reason())
            .under("dsc-rules:4.4")
            .open(appeal(fact.act())));
  }

  /** A grant is told once the head of the body has signed it: only then has it effect. */
  @EventListener
  void on(DecisionSigned fact) {
    serve(fact, draft(fact).saying(number(fact)).under("17065:7.6", "regulation:22"));
  }

  @EventListener
  void on(CaseIssued fact) {
    serve(
        fact,
        draft(fact).saying(number(fact), fact.certificate()).under("regulation:23", "17065:7.7"));
  }

  @EventListener
  void on(BodyLost fact) {
    serve(fact, draft(fact).saying(number(fact), fact.reason()));
  }

  @EventListener
  void on(TeamAssigned fact) {
    String members = fact.members().stream().map(m -> m.name()).collect(Collectors.joining("\n"));
    tell(fact, "17065:7.4", fact.caseNumber(), members);
  }

  @EventListener
  void on(SitePlanSent fact) {
    String days =
        fact.plan().days().stream()
            .map(d -> d.day() + " " + d.site())
            .collect(Collectors.joining("\n"));
    tell(fact, "17065:7.4", fact.caseNumber(), days, fact.earliest());
  }

  private void tell(EvaluationFact fact, String clause, Object... values) {
    cases
        .find(fact.caseNumber())
        .ifPresent(c ->
            notices.serve(
                NoticeDraft.about(
                        fact.kind(),
                        subject(c.number()),
                        fact.chain(),
                        c.body(),
                        c.applicant(),
                        Role.APPLICANT)
                    .saying(values)
                    .under(clause),
                fact.act()));
  }

  private void serve(CertificationFact fact, NoticeDraft draft) {
    notices.serve(draft, fact.act());
  }

  private static NoticeDraft draft(CertificationFact fact) {
    return NoticeDraft.about(
        fact.kind(),
        subject(number(fact)),
        fact.chain(),
        fact.step().body(),
        fact.step().applicant(),
        Role.APPLICANT);
  }

  private Remedy appeal(Act act) {
    return Remedy.appeal(parameters.on(ChinaTime.dateOf(act.at())).row(APPEAL_LIMIT).term());
  }

  private static String number(CertificationFact fact) {
    return fact.step().caseNumber();
  }

  private static String subject(String number) {
    return "case/" + number;
  }
}
