package org.anzheng.scheme.committee;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 提案: what somebody in the committee wants catalogue, norm, rule or mark to say.
 *
 * @param proposer the account that made it
 */
@NamedInterface("committee")
public record Proposal(
    String number,
    UUID committee,
    UUID proposer,
    ProposalKind kind,
    String title,
    String reason,
    List<Clause> clauses,
    List<Comment> comments,
    ProposalStatus status,
    int version) {

  public Proposal {
    clauses = List.copyOf(clauses);
    comments = List.copyOf(comments);
  }

  /** Comments that nobody has dealt with yet. */
  public List<Comment> open() {
    return comments.stream().filter(comment -> comment.disposition().isEmpty()).toList();
  }

  ProposalFact.CommentMade comment(String clause, String text, Actor actor, Instant now) {
    ProposalTransition.COMMENT.apply(status, actor);
    if (clauses.stream().noneMatch(c -> c.clause().equals(clause))) {
      throw new Refusal(List.of(Objection.toField("clause", CommitteeRefusal.NO_SUCH_CLAUSE)));
    }
    Refusal.ifAny(CommitteeTexts.text("comment", text));
    return new ProposalFact.CommentMade(
        Act.of(actor, ProposalTransition.COMMENT, now),
        committee,
        number,
        UUID.randomUUID(),
        clause,
        text.strip());
  }

  ProposalFact.CommentDisposed dispose(
      UUID id, Disposition disposition, String words, Actor actor, Instant now) {
    ProposalTransition.DISPOSE.apply(status, actor);
    Comment comment =
        comments.stream()
            .filter(c -> c.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    if (comment.disposition().isPresent()) {
      throw new Refusal(CommitteeRefusal.DISPOSED_ALREADY);
    }
    Refusal.ifAny(CommitteeTexts.text("reason", words));
    return new ProposalFact.CommentDisposed(
        Act.of(actor, ProposalTransition.DISPOSE, now),
        committee,
        number,
        id,
        disposition,
        words.strip());
  }

  ProposalFact.ProposalChanged submit(Actor actor, Instant now) {
    ProposalTransition.SUBMIT.apply(status, actor);
    if (!open().isEmpty()) {
      throw new Refusal(CommitteeRefusal.COMMENTS_OPEN, open().size());
    }
    return change(ProposalTransition.SUBMIT, actor, now);
  }

  ProposalFact.ProposalChanged withdraw(Actor actor, Instant now) {
    ProposalTransition.WITHDRAW.apply(status, actor);
    if (!proposer.equals(actor.account()) && !actor.has(Role.COMMITTEE_SECRETARY)) {
      throw new Refusal(CommitteeRefusal.NOT_YOUR_PROPOSAL);
    }
    return change(ProposalTransition.WITHDRAW, actor, now);
  }

  ProposalFact.ProposalChanged change(ProposalTransition transition, Actor actor, Instant now) {
    ProposalStatus next = transition.apply(status, actor);
    return new ProposalFact.ProposalChanged(
        Act.of(actor, transition, now), committee, number, transition, next);
  }
}
