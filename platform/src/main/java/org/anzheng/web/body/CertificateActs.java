package org.anzheng.web.body;

import static org.anzheng.web.body.CertificateActForm.lines;
import static org.anzheng.web.body.CertificateActForm.text;

import java.time.LocalDate;
import org.anzheng.certificates.AnnulmentOrder;
import org.anzheng.certificates.CancellationOrder;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.CorrectionOrder;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.Ground;
import org.anzheng.certificates.RestorationOrder;
import org.anzheng.certificates.RevocationOrder;
import org.anzheng.certificates.SuspensionOrder;
import org.anzheng.kernel.Actor;
import org.springframework.stereotype.Component;

/** From a form to the order of the front door. */
@Component
class CertificateActs {

  private final Certificates certificates;

  CertificateActs(Certificates certificates) {
    this.certificates = certificates;
  }

  void carryOut(CertificateAct act, CertificateSummary c, CertificateActForm form, Actor actor) {
    CertificateActDates typed = new CertificateActDates();
    LocalDate decidedOn = typed.read("decidedOn", form.decidedOn());
    LocalDate effectiveOn = typed.read("effectiveOn", form.effectiveOn());
    LocalDate confirmedOn =
        act.asks("confirmedOn") ? typed.read("confirmedOn", form.confirmedOn()) : decidedOn;
    LocalDate until = act.asks("until") ? typed.read("until", form.until()) : decidedOn;
    if (!act.reasons().isEmpty()) {
      typed.require("reasonCode", form.reasonCode());
    }
    typed.refuseIfAny();
    DecisionDates dates = new DecisionDates(decidedOn, effectiveOn);
    Ground ground = new Ground(text(form.reasonCode()), text(form.facts()), form.files());
    switch (act) {
      case SUSPENSION ->
          certificates.suspend(
              c.number(), suspension(form, ground, dates, confirmedOn, until), actor);
      case RESTORATION ->
          certificates.restore(
              c.number(), new RestorationOrder(text(form.facts()), form.files(), dates), actor);
      case REVOCATION ->
          certificates.revoke(c.number(), new RevocationOrder(ground, dates, confirmedOn), actor);
      case CANCELLATION ->
          certificates.cancel(c.number(), new CancellationOrder(ground, dates), actor);
      case CORRECTION ->
          certificates.correct(
              c.number(),
              new CorrectionOrder(corrected(c.content(), form), text(form.facts()), dates),
              actor);
      case ANNULMENT ->
          certificates.annulRevocation(
              c.number(),
              new AnnulmentOrder(text(form.document()), text(form.facts()), dates),
              actor);
    }
  }

  private static SuspensionOrder suspension(
      CertificateActForm form,
      Ground ground,
      DecisionDates dates,
      LocalDate confirmedOn,
      LocalDate until) {
    return new SuspensionOrder(
        ground, dates, confirmedOn, until, lines(form.restorationActions()), text(form.contact()));
  }

  private static CertificateContent corrected(CertificateContent c, CertificateActForm form) {
    return new CertificateContent(
        text(form.holderName()),
        text(form.holderNameEn()),
        c.holderUscc(),
        text(form.holderAddress()),
        c.category(),
        c.tier(),
        c.ruleVersion(),
        text(form.scopeZh()),
        text(form.scopeEn()),
        c.standards(),
        lines(form.sites()));
  }
}
