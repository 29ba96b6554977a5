package org.anzheng.bodies.approval;

import static org.anzheng.bodies.approval.ApprovalTransition.SUBMIT;
import static org.anzheng.bodies.approval.ApprovalTransition.SUPPLY;
import static org.anzheng.bodies.approval.ApprovalTransition.WITHDRAW;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 机构资质申请: a body writes its application, hands it in, supplements it, withdraws it. */
@NamedInterface("approval")
@Service
@Transactional
public class ApprovalApplications {

  private final ApprovalDraftStore drafts;
  private final ApplicationDesk applications;
  private final ApprovalCaseStore cases;
  private final ApprovalDesk desk;
  private final ApprovalOpinions opinions;
  private final BodyDirectory bodies;
  private final Organisations organisations;
  private final Clock clock;

  ApprovalApplications(
      ApprovalDraftStore drafts,
      ApplicationDesk applications,
      ApprovalCaseStore cases,
      ApprovalDesk desk,
      ApprovalOpinions opinions,
      BodyDirectory bodies,
      Organisations organisations,
      Clock clock) {
    this.drafts = drafts;
    this.applications = applications;
    this.cases = cases;
    this.desk = desk;
    this.opinions = opinions;
    this.bodies = bodies;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** Begins a draft; one of another kind that lies open becomes one of this kind. */
  public void begin(ApprovalKind kind, Actor actor) {
    SUBMIT.roleOf(actor);
    Optional<ApprovalDraft> open = drafts.open(actor.organisation());
    if (open.isEmpty()) {
      insert(Optional.empty(), ApprovalApplication.empty(kind), actor);
    }
    open.filter(draft -> draft.form().kind() != kind && draft.supplements().isEmpty())
        .ifPresent(
            draft -> drafts.update(draft.saved(ApprovalApplication.empty(kind), clock.instant())));
  }

  /** Saves the draft; an incomplete one is saved too. */
  public void save(ApprovalApplication form, Actor actor) {
    SUBMIT.roleOf(actor);
    ApprovalDraft draft = draft(actor);
    if (form.kind() != draft.form().kind()) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
    drafts.update(draft.saved(form, clock.instant()));
  }

  /** Everything that would be objected to if the draft were handed in now, undeclared. */
  @Transactional(readOnly = true)
  public List<Objection> objections(ApprovalDraft draft) {
    return ApplicationRules.objections(applications.read(draft, true, today()));
  }

  /**
   * 提交或者补正: freezes the form; returns the number of the case.
   *
   * @param truthful whether the applicant declared that all is true
   */
  public String submit(boolean truthful, Actor actor) {
    SUBMIT.roleOf(actor);
    ApprovalDraft draft = draft(actor);
    Applying applying = applications.read(draft, truthful, today());
    Refusal.ifAny(ApplicationRules.objections(applying));
    FrozenApplication frozen = applications.freeze(applying);
    String number =
        draft
            .supplements()
            .map(supplemented -> supply(supplemented, frozen, actor))
            .orElseGet(() -> apply(frozen, actor));
    drafts.update(draft.submitted(number, clock.instant()));
    return number;
  }

  /** Opens the form of a case for supplementing; the same draft every time. */
  public void reopen(String number, Actor actor) {
    SUPPLY.roleOf(actor);
    ApprovalFile file = desk.own(number, actor);
    file.summary().step(SUPPLY, actor);
    if (drafts.open(actor.organisation()).isEmpty()) {
      insert(Optional.of(number), file.record().application(), actor);
    }
  }

  /** 撤回申请. */
  public void withdraw(String number, String reason, Actor actor) {
    WITHDRAW.roleOf(actor);
    ApprovalFile file = desk.own(number, actor);
    ApprovalStep step = file.summary().step(WITHDRAW, actor);
    if (reason.isBlank()) {
      throw new Refusal(List.of(Objection.toField("reason", KernelRefusal.REQUIRED)));
    }
    Act act = Act.of(actor, WITHDRAW, clock.instant());
    desk.record(file, new ApprovalWithdrawn(act, step, reason.strip()), file.record());
    opinions.giveUp(number);
  }

  private String apply(FrozenApplication frozen, Actor actor) {
    ApprovalCase drafted = drafted(frozen.application().kind(), actor);
    Act act = Act.of(actor, SUBMIT, clock.instant());
    desk.begin(
        drafted,
        new ApprovalRequested(
            act,
            drafted.step(SUBMIT, actor),
            drafted.kind(),
            frozen.application().categories(),
            frozen.hash()),
        ApprovalRecord.of(frozen));
    return drafted.number();
  }

  private String supply(String number, FrozenApplication frozen, Actor actor) {
    ApprovalFile file = desk.own(number, actor);
    ApprovalStep step = file.summary().step(SUPPLY, actor);
    Act act = Act.of(actor, SUPPLY, clock.instant());
    desk.record(
        file,
        new ApprovalSupplemented(act, step, frozen.application().categories(), frozen.hash()),
        file.record().supplied(frozen));
    return number;
  }

  private ApprovalCase drafted(ApprovalKind kind, Actor actor) {
    LocalDate today = today();
    String name =
        organisations
            .find(actor.organisation())
            .map(OrganisationSummary::name)
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    Optional<String> approval =
        kind == ApprovalKind.INITIAL
            ? Optional.empty()
            : bodies.ofOrganisation(actor.organisation()).map(BodySummary::approvalNo);
    return new ApprovalCase(
        "AP-%d-%04d".formatted(today.getYear(), cases.nextNumber(today.getYear())),
        actor.organisation(),
        name,
        kind,
        ApprovalStatus.DRAFT,
        today,
        Optional.empty(),
        false,
        Optional.empty(),
        approval,
        0);
  }

  private void insert(Optional<String> supplements, ApprovalApplication form, Actor actor) {
    drafts.insert(
        new ApprovalDraft(
            UUID.randomUUID(),
            actor.organisation(),
            supplements,
            Optional.empty(),
            form,
            clock.instant(),
            1));
  }

  private ApprovalDraft draft(Actor actor) {
    return drafts
        .open(actor.organisation())
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
