package org.anzheng.supervision.draws;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.parties.AccountSummary;
import org.anzheng.proof.DrawFile;
import org.anzheng.proof.InspectionDraw.Drawn;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TlogProof;
import org.anzheng.supervision.draws.DrawPlan.Frozen;
import org.anzheng.supervision.draws.DrawPlan.Made;
import org.anzheng.trust.TlogProofs;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 抽查查询: plans, what was drawn and found, and the file with which anybody draws again. */
@NamedInterface("reads")
@Service
@Transactional(readOnly = true)
public class DrawSearch {

  private final DrawStore plans;
  private final ResultStore results;
  private final FreezingDesk freezing;
  private final PlanScope scope;
  private final TlogProofs proofs;

  DrawSearch(
      DrawStore plans,
      ResultStore results,
      FreezingDesk freezing,
      PlanScope scope,
      TlogProofs proofs) {
    this.plans = plans;
    this.results = results;
    this.freezing = freezing;
    this.scope = scope;
    this.proofs = proofs;
  }

  /** The plans that are this reader's to carry out. */
  public List<DrawPlan> of(Actor actor) {
    return plans.all().stream().filter(plan -> scope.isOf(plan, actor)).toList();
  }

  /** One of these. */
  public Optional<DrawPlan> find(String number, Actor actor) {
    return plans.find(number).filter(plan -> scope.isOf(plan, actor));
  }

  /** The plans that the public reads: those whose lists are frozen. */
  public List<DrawPlan> announced() {
    return plans.all().stream().filter(plan -> plan.frozen().isPresent()).toList();
  }

  /** One of these. */
  public Optional<DrawPlan> announced(String number) {
    return plans.find(number).filter(plan -> plan.frozen().isPresent());
  }

  /** What was drawn and found, in the order of the draw. */
  public List<InspectionResult> results(String number) {
    return results.of(number);
  }

  /** The objects whose results an inspector still owes. */
  public List<InspectionResult> owedBy(DrawPlan plan, Actor actor) {
    Optional<String> code = plan.frozen().flatMap(frozen -> frozen.code(actor.account()));
    return results(plan.number()).stream()
        .filter(each -> each.result().isEmpty())
        .filter(each -> code.filter(each.inspectors()::contains).isPresent())
        .toList();
  }

  /** What happened, oldest first. */
  public List<DrawEvent> history(String number) {
    return results.events(number);
  }

  /** 执法检查人员: who can be put on the list of a department. */
  public List<AccountSummary> officials(UUID organisation) {
    return freezing.officials(organisation);
  }

  /** 抽取公示文件; empty before the draw. */
  public Optional<DrawFile> file(String number) {
    return plans
        .find(number)
        .flatMap(plan ->
            plan.made().flatMap(made -> plan.frozen().map(frozen -> file(plan, frozen, made))));
  }

  private DrawFile file(DrawPlan plan, Frozen frozen, Made made) {
    return new DrawFile(
        plan.number(),
        frozen.announced(),
        frozen.lists(),
        TlogProof.parse(proofs.earliest(frozen.fact())),
        SignedNote.parse(made.checkpoint()),
        made.seed(),
        results(plan.number()).stream()
            .map(result -> new Drawn(result.object(), result.inspectors()))
            .toList());
  }
}
