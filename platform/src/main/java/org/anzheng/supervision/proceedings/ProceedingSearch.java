package org.anzheng.supervision.proceedings;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.offices.SubjectKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 监管事项查询: departments read all of supervision, offices theirs, a party what it answers. */
@Service
@Transactional(readOnly = true)
public class ProceedingSearch {

  private final ProceedingStore store;
  private final ProceedingDesk desk;
  private final ProceedingAccess access;
  private final Authorities authorities;

  ProceedingSearch(
      ProceedingStore store,
      ProceedingDesk desk,
      ProceedingAccess access,
      Authorities authorities) {
    this.store = store;
    this.desk = desk;
    this.access = access;
    this.authorities = authorities;
  }

  /** Those of a kind that the actor's organisation may read. */
  public <S extends Enum<S> & ProceedingStatus> List<Proceeding<S>> of(
      Actor actor, ProceedingKind kind, Class<S> statuses) {
    boolean department = authorities.find(actor.organisation()).isPresent();
    return (department ? store.all(kind, statuses) : store.of(actor.organisation(), kind, statuses))
        .stream().filter(found -> access.reads(actor.organisation(), found)).toList();
  }

  /** What waits for the actor's duties in its own organisation, by clock. */
  public <S extends Enum<S> & ProceedingStatus> List<Proceeding<S>> awaiting(
      Actor actor, ProceedingKind kind, Class<S> statuses) {
    return store.of(actor.organisation(), kind, statuses).stream()
        .filter(found -> found.isOpenTo(actor.organisation()))
        .filter(found -> found.status().awaiting().stream().anyMatch(actor::has))
        .toList();
  }

  /** One with all that is on record, for whoever may read it. */
  public <S extends Enum<S> & ProceedingStatus> Optional<ProceedingFile<S>> find(
      String number, ProceedingKind kind, Class<S> statuses, Actor actor) {
    return store
        .find(number, kind, statuses)
        .filter(found -> access.reads(actor.organisation(), found))
        .map(found -> desk.file(number, kind, statuses));
  }

  /** Those of a kind that stand in a status, for the platform itself. */
  public <S extends Enum<S> & ProceedingStatus> List<Proceeding<S>> standing(
      ProceedingKind kind, S status) {
    return store.standing(kind, status);
  }

  /** The open ones about a subject, for the platform itself. */
  public <S extends Enum<S> & ProceedingStatus> List<Proceeding<S>> openAbout(
      SubjectKind subjectKind, String subject, ProceedingKind kind, Class<S> statuses) {
    return store.openAbout(subjectKind, subject, kind, statuses);
  }
}
