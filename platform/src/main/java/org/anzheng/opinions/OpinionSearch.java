package org.anzheng.opinions;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 意见查询: what was asked, of whom, and what they said. */
@Service
@NamedInterface("reads")
public class OpinionSearch {

  private final OpinionRows rows;

  OpinionSearch(OpinionRows rows) {
    this.rows = rows;
  }

  /** The requests on exactly this content, in the order of the departments. */
  public List<OpinionView> of(OpinionSubject subject) {
    return rows.of(subject).stream()
        .filter(opinion -> opinion.status() != OpinionStatus.RECALLED)
        .toList();
  }

  /** Every request ever made for a draft or case, whatever its content was, newest first. */
  public List<OpinionView> history(OpinionSubjectKind kind, String id) {
    return rows.history(kind, id);
  }

  /** Whether everybody was asked on this content and has answered, or let the limit pass. */
  @Basis({"opinion:2", "opinion:4"})
  public boolean complete(OpinionSubject subject) {
    List<OpinionView> asked = of(subject);
    return !asked.isEmpty() && asked.stream().allMatch(OpinionView::closed);
  }

  /** What waits for the actor's department, soonest due first. */
  public List<OpinionView> awaiting(Actor actor) {
    return rows.ofDepartments(actor.roles()).stream().filter(o -> !o.closed()).toList();
  }

  /** What the actor's department has answered or let pass, newest first. */
  public List<OpinionView> closed(Actor actor) {
    return rows.ofDepartments(actor.roles()).reversed().stream()
        .filter(OpinionView::closed)
        .toList();
  }

  /** Every open request, for whoever asked, soonest due first. */
  public List<OpinionView> open() {
    return rows.open();
  }

  /** One request, for the department asked and for those who may ask. */
  public OpinionView find(UUID request, Actor actor) {
    return rows.find(request)
        .filter(o -> actor.has(o.role()) || OpinionTransition.ASK.mayBeDoneBy(actor))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
