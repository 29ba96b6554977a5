package org.anzheng.complaints;

import java.util.Optional;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 投诉申诉: organisations with an account complain, appeal and escalate. */
@Service
@Transactional
public class Complaints {

  private final Intake intake;
  private final AppealableActs acts;
  private final ComplaintStore store;
  private final ComplaintDesk desk;
  private final BodyDirectory bodies;
  private final CertificateSearch certificates;
  private final Organisations organisations;

  Complaints(
      Intake intake,
      AppealableActs acts,
      ComplaintStore store,
      ComplaintDesk desk,
      BodyDirectory bodies,
      CertificateSearch certificates,
      Organisations organisations) {
    this.intake = intake;
    this.acts = acts;
    this.store = store;
    this.desk = desk;
    this.bodies = bodies;
    this.certificates = certificates;
    this.organisations = organisations;
  }

  /** 投诉; returns its number. */
  public String complain(ComplaintForm form, Actor actor) {
    ComplaintTransition.RECEIVE.roleOf(actor);
    check(form);
    return intake.receive(form, Optional.of(actor.organisation()), Optional.empty(), actor);
  }

  /** 申诉 against an act; returns its number. */
  public String appeal(AppealForm form, Actor actor) {
    ComplaintTransition.RECEIVE.roleOf(actor);
    Optional<AppealableAct> act =
        form.act()
            .flatMap(fact ->
                acts.of(actor.organisation()).stream()
                    .filter(a -> a.act().factId().equals(fact))
                    .findFirst());
    Refusal.ifAny(AppealRules.objections(form, act, ChinaTime.dateOf(desk.now())));
    String name =
        organisations.find(actor.organisation()).map(OrganisationSummary::name).orElse("");
    return intake.receive(form, act.orElseThrow(), new Complainant(name, form.contact()), actor);
  }

  /** 上报市场监管部门, at any time. */
  public void escalate(String number, String reasons, Actor actor) {
    ComplaintSummary complaint =
        store
            .find(number)
            .filter(c -> c.complainant().filter(actor.organisation()::equals).isPresent())
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    intake.escalate(
        complaint, reasons, Act.of(actor, ComplaintTransition.ESCALATE, desk.now()), actor);
  }

  /** Refuses what nobody may hand in. */
  void check(ComplaintForm form) {
    boolean known = form.body().filter(b -> bodies.ofOrganisation(b).isPresent()).isPresent();
    Refusal.ifAny(
        IntakeRules.objections(
            form,
            known,
            certificates.find(form.certificate().strip()).map(CertificateSummary::body)));
  }
}
