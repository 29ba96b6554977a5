package org.anzheng.bodies;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.bodies.Approval.Candidate;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.Organisations;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 资质授予: carries out what an approval case decided. Only the cases of {@code bodies.approval} may
 * call it; a test sees to that.
 */
@Service
@Transactional
public class BodyGrants {

  private final BodyStore store;
  private final BodyDirectory directory;
  private final BodyClocks clocks;
  private final ReentryBars bars;
  private final Organisations organisations;
  private final Catalogue catalogue;
  private final Parameters parameters;
  private final Journal journal;
  private final Clock clock;

  BodyGrants(
      BodyStore store,
      BodyDirectory directory,
      BodyClocks clocks,
      ReentryBars bars,
      Organisations organisations,
      Catalogue catalogue,
      Parameters parameters,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.directory = directory;
    this.clocks = clocks;
    this.bars = bars;
    this.organisations = organisations;
    this.catalogue = catalogue;
    this.parameters = parameters;
    this.journal = journal;
    this.clock = clock;
  }

  /** 批准: returns the approval number. */
  public String approve(ApprovalForm form, Actor actor) {
    Instant now = clock.instant();
    LocalDate today = ChinaTime.dateOf(now);
    BodyApproved fact =
        approval(form.organisation(), today)
            .decide(form, () -> store.nextNumber(today.getYear()), actor, now);
    store.insert(fact);
    clocks.start(fact);
    journal.announce(fact);
    return fact.approvalNo();
  }

  /** 扩大批准范围. */
  public void extend(String approvalNo, Set<String> categories, String reason, Actor actor) {
    ApprovedScope scope = scope(approvalNo);
    record(scope, scope.extend(categories, reason, actor, clock.instant()));
  }

  /** 延续: the approval goes on for another period with these categories. */
  public void renew(String approvalNo, Set<String> categories, Actor actor) {
    Instant now = clock.instant();
    ApprovedScope scope = scope(approvalNo);
    var validity = parameters.on(ChinaTime.dateOf(now)).approvalValidity();
    BodyScopeChanged fact = scope.renew(categories, validity, actor, now);
    record(scope, fact);
    clocks.renew(fact);
  }

  /** 再次申请限制: as a consequence of a decision of a case, whose fact it is. */
  public void bar(UUID fact, UUID organisation, LocalDate until, String reason) {
    bars.insert(fact, organisation, until, reason);
  }

  private void record(ApprovedScope scope, BodyScopeChanged fact) {
    store.save(scope.body(), fact);
    journal.announce(fact);
  }

  private ApprovedScope scope(String approvalNo) {
    Body body = store.find(approvalNo).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    BodySummary whole = directory.find(approvalNo).orElseThrow();
    return new ApprovedScope(body, whole.validTo(), whole.scope());
  }

  private Approval approval(UUID organisation, LocalDate today) {
    Set<String> codes =
        catalogue.on(today).categories().stream().map(Category::code).collect(Collectors.toSet());
    return candidate(organisation)
        .map(found -> new Approval(found, codes, parameters.on(today).approvalValidity()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private Optional<Candidate> candidate(UUID organisation) {
    return organisations
        .find(organisation)
        .map(found -> new Candidate(found.type(), found.name(), found.nameEn()));
  }
}
