package org.anzheng.certificates;

import static org.anzheng.scheme.ParameterKey.APPEAL_LIMIT;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** 证书通知: tells the holder what happened to its certificate, in the transaction of the act. */
@Component
class CertificateNotices {

  private final CertificateStore store;
  private final Notices notices;
  private final RuleWords words;
  private final ReasonCodes reasons;
  private final Parameters parameters;

  CertificateNotices(
      CertificateStore store,
      Notices notices,
      RuleWords words,
      ReasonCodes reasons,
      Parameters parameters) {
    this.store = store;
    this.notices = notices;
    this.words = words;
    this.reasons = reasons;
    this.parameters = parameters;
  }

  /** 暂停通知书 (F13): ground, facts, dates, what ends it, whom to ask, how to appeal. */
  @EventListener
  void on(CertificateSuspended fact) {
    if (isByRule(fact)) {
      suspendedByRule(fact);
      return;
    }
    serve(
        fact,
        draft(fact)
            .saying(
                fact.certificate().number(),
                reason(fact),
                fact.ground().facts(),
                day(fact.change().times().effective()),
                fact.until(),
                numbered(fact.restorationActions()),
                fact.contact())
            .under("regulation:26", "body-measures:21", "17065:7.11")
            .open(appeal(fact)));
  }

  /** In both languages, since nobody typed it; the body hears of it too. */
  private void suspendedByRule(CertificateSuspended fact) {
    Certificate certificate = certificate(fact);
    Object[] values = {
      fact.certificate().number(),
      reason(fact),
      words.overdue(certificate),
      day(fact.change().times().effective()),
      fact.until(),
      words.restoration(),
      words.contact(certificate)
    };
    serve(
        fact,
        draft(fact)
            .saying(values)
            .under("qms-rules:7", "17065:7.9", "17065:7.11")
            .open(appeal(fact)));
    serve(fact, toBody(certificate, fact.kind()).saying(values).under("qms-rules:7", "17065:7.9"));
  }

  @EventListener
  void on(CertificateRestored fact) {
    serve(
        fact,
        draft(fact)
            .saying(
                fact.certificate().number(), day(fact.change().times().effective()), fact.facts())
            .under("17065:7.11"));
  }

  @EventListener
  void on(CertificateRevoked fact) {
    if (isByRule(fact)) {
      revokedByRule(fact);
      return;
    }
    serve(fact, ended(fact, fact.ground()).under("regulation:26", "17065:7.11").open(appeal(fact)));
  }

  private void revokedByRule(CertificateRevoked fact) {
    Certificate certificate = certificate(fact);
    Object[] values = {
      fact.certificate().number(),
      reason(fact),
      words.unrestored(certificate),
      day(fact.change().times().effective())
    };
    serve(
        fact,
        draft(fact)
            .saying(values)
            .under("body-measures:21", "qms-rules:7", "17065:7.11")
            .open(appeal(fact)));
    serve(fact, toBody(certificate, fact.kind()).saying(values).under("body-measures:21"));
  }

  @EventListener
  void on(CertificateCancelled fact) {
    serve(fact, ended(fact, fact.ground()).under("17065:7.11").open(appeal(fact)));
  }

  @EventListener
  void on(RevocationAnnulled fact) {
    serve(
        fact,
        draft(fact)
            .saying(fact.certificate().number(), fact.document(), fact.facts(), fact.change().to())
            .under("17065:7.13"));
  }

  @EventListener
  void on(CertificateExpired fact) {
    serve(
        fact,
        draft(fact)
            .saying(
                fact.certificate().number(),
                day(fact.change().times().effective().minusMillis(1))));
  }

  private NoticeDraft ended(CertificateFact fact, Ground ground) {
    return draft(fact)
        .saying(
            fact.certificate().number(),
            reason(fact),
            ground.facts(),
            day(fact.change().times().effective()));
  }

  /** Of what a body reports, its holder heard from the body itself. */
  private void serve(CertificateFact fact, NoticeDraft draft) {
    boolean reported = certificate(fact).reportedAs().isPresent();
    if (!reported || fact.act().role() == Role.DECISION_MAKER) {
      notices.serve(draft, fact.act());
    }
  }

  private NoticeDraft draft(CertificateFact fact) {
    return toHolder(certificate(fact), fact.kind());
  }

  private Certificate certificate(CertificateFact fact) {
    return store.find(fact.certificate().number()).orElseThrow();
  }

  static NoticeDraft toHolder(Certificate certificate, String kind) {
    return NoticeDraft.about(
        kind,
        CertificateClocks.subject(certificate),
        certificate.reference().chain(),
        certificate.body(),
        certificate.holder(),
        Role.APPLICANT);
  }

  static NoticeDraft toBody(Certificate certificate, String kind) {
    return NoticeDraft.about(
        kind,
        CertificateClocks.subject(certificate),
        certificate.reference().chain(),
        certificate.body(),
        certificate.body(),
        Role.SCHEME_MANAGER,
        Role.DECISION_MAKER);
  }

  private static boolean isByRule(CertificateFact fact) {
    return fact.act().role() == Role.SYSTEM;
  }

  private Bilingual reason(CertificateFact fact) {
    return fact.change()
        .reason()
        .flatMap(reasons::cited)
        .map(code ->
            new Bilingual(code.code() + " " + code.textZh(), code.code() + " " + code.textEn()))
        .orElse(new Bilingual("", ""));
  }

  private Remedy appeal(CertificateFact fact) {
    return Remedy.appeal(parameters.on(day(fact.act().at())).row(APPEAL_LIMIT).term());
  }

  private static java.time.LocalDate day(Instant instant) {
    return ChinaTime.dateOf(instant);
  }

  private static String numbered(List<String> actions) {
    return IntStream.range(0, actions.size())
        .mapToObj(i -> (i + 1) + ". " + actions.get(i))
        .collect(Collectors.joining("\n"));
  }
}
