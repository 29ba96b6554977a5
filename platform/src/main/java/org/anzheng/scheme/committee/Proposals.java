package org.anzheng.scheme.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 提案: made, commented clause by clause, every comment disposed of, then ready for a vote. */
@NamedInterface("committee")
@Service
@Transactional
public class Proposals {

  private final ProposalStore store;
  private final CommitteeRecord record;
  private final Clock clock;

  Proposals(ProposalStore store, CommitteeRecord record, Clock clock) {
    this.store = store;
    this.record = record;
    this.clock = clock;
  }

  /** 提出; returns the number. */
  public String propose(ProposalForm form, Actor actor) {
    Instant now = clock.instant();
    Role duty = ProposalTransition.PROPOSE.roleOf(actor);
    Refusal.ifAny(objections(form));
    ProposalFact.ProposalMade fact =
        new ProposalFact.ProposalMade(
            Act.of(actor, duty, now),
            actor.organisation(),
            record.next("TC-P", now),
            form.kind(),
            form.title().strip(),
            form.reason().strip(),
            form.clauses());
    store.insert(fact);
    record.announce(fact);
    return fact.number();
  }

  /** 提意见 to one clause. */
  public void comment(String number, String clause, String text, Actor actor) {
    Proposal proposal = find(number, actor);
    ProposalFact.CommentMade fact = proposal.comment(clause, text, actor, clock.instant());
    store.update(proposal, proposal.status());
    store.insert(fact);
    record.announce(fact);
  }

  /** 处理意见. */
  public void dispose(
      String number, UUID comment, Disposition disposition, String reason, Actor actor) {
    Proposal proposal = find(number, actor);
    ProposalFact.CommentDisposed fact =
        proposal.dispose(comment, disposition, reason, actor, clock.instant());
    store.update(proposal, proposal.status());
    store.save(fact);
    record.announce(fact);
  }

  /** 提交表决. */
  public void submit(String number, Actor actor) {
    change(number, actor, (proposal, now) -> proposal.submit(actor, now));
  }

  /** 撤回. */
  public void withdraw(String number, Actor actor) {
    change(number, actor, (proposal, now) -> proposal.withdraw(actor, now));
  }

  /** 表决已结束: adopted or rejected by the ballot. */
  void conclude(Proposal proposal, ProposalTransition transition, Actor actor, Instant now) {
    save(proposal, proposal.change(transition, actor, now));
  }

  private void change(
      String number,
      Actor actor,
      BiFunction<Proposal, Instant, ProposalFact.ProposalChanged> decision) {
    Proposal proposal = find(number, actor);
    save(proposal, decision.apply(proposal, clock.instant()));
  }

  private void save(Proposal proposal, ProposalFact.ProposalChanged fact) {
    store.update(proposal, fact.status());
    record.announce(fact);
  }

  private Proposal find(String number, Actor actor) {
    return store
        .find(number)
        .filter(proposal -> proposal.committee().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static List<Objection> objections(ProposalForm form) {
    List<Objection> wrong = new ArrayList<>(CommitteeTexts.line("title", form.title()));
    wrong.addAll(CommitteeTexts.text("reason", form.reason()));
    if (form.clauses().isEmpty()) {
      wrong.add(Objection.toField("clauses", CommitteeRefusal.NO_CLAUSE));
    }
    for (Clause clause : form.clauses()) {
      wrong.addAll(CommitteeTexts.line("clauses", clause.clause()));
      wrong.addAll(CommitteeTexts.text("clauses", clause.text()));
    }
    return wrong.stream().distinct().toList();
  }
}
