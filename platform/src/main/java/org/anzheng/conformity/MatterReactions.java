package org.anzheng.conformity;

import static org.anzheng.conformity.ConformityFact.MatterMoved.saying;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.conformity.ConformityFact.DeclarationMissed;
import org.anzheng.conformity.ConformityFact.MatterMoved;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 期限联动: what the platform records when a clock has run out, in the same transaction. */
@Component
class MatterReactions {

  private static final Actor SYSTEM = Actor.system();

  private final MatterDesk desk;
  private final MatterStore store;
  private final CertificateSearch certificates;
  private final DeclarationYear year;

  MatterReactions(
      MatterDesk desk, MatterStore store, CertificateSearch certificates, DeclarationYear year) {
    this.desk = desk;
    this.store = store;
    this.certificates = certificates;
    this.year = year;
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (passed.kind().equals(DeclarationYear.DUE)) {
      warn(DeclarationYear.certificateOf(passed.subject()), passed);
    }
    MatterClocks.numberOf(passed.subject())
        .flatMap(store::find)
        .ifPresent(matter -> {
          if (passed.kind().equals(MatterClocks.LIMIT)) {
            move(matter, MarkCheckStatus.class, MarkCheckTransition.PASS_LIMIT, "");
          } else {
            miss(matter);
          }
        });
  }

  /** The year goes on: the next declaration is due whether this one is made or not. */
  private void warn(String number, DeadlinePassed passed) {
    LocalDate due = ChinaTime.dateOf(passed.due().minusMillis(1));
    DeclarationTransition warning = DeclarationTransition.WARN;
    certificates
        .find(number)
        .filter(certificate -> MatterRules.alive(certificate).isEmpty())
        .ifPresent(certificate -> {
          Matter<DeclarationStatus> fresh =
              desk.fresh(MatterKind.DECLARATION, certificate, warning.begin(SYSTEM), 0);
          desk.begin(fresh, new DeclarationMissed(act(), fresh.begun(warning), due));
          year.start(certificate, due);
        });
  }

  private void miss(Matter<?> matter) {
    switch (matter.kind()) {
      case CHANGE_NOTICE -> move(matter, ChangeNoticeStatus.class, ChangeNoticeTransition.MISS, "");
      case INCIDENT -> move(matter, IncidentStatus.class, IncidentTransition.MISS, "");
      case DECLARATION -> move(matter, DeclarationStatus.class, DeclarationTransition.MISS, "");
      case MARK_CHECK -> move(matter, MarkCheckStatus.class, MarkCheckTransition.MISS, "");
    }
  }

  /** Ends whatever is open about a certificate that has ended. */
  void end(Matter<?> matter, String note) {
    switch (matter.kind()) {
      case CHANGE_NOTICE ->
          move(matter, ChangeNoticeStatus.class, ChangeNoticeTransition.END, note);
      case INCIDENT -> move(matter, IncidentStatus.class, IncidentTransition.END, note);
      case DECLARATION -> move(matter, DeclarationStatus.class, DeclarationTransition.END, note);
      case MARK_CHECK -> move(matter, MarkCheckStatus.class, MarkCheckTransition.END, note);
    }
  }

  /** What was considered is decided, since the certificate was suspended. */
  void conclude(Matter<?> matter, String note) {
    switch (matter.kind()) {
      case CHANGE_NOTICE ->
          move(matter, ChangeNoticeStatus.class, ChangeNoticeTransition.CONCLUDE, note);
      case INCIDENT -> move(matter, IncidentStatus.class, IncidentTransition.CONCLUDE, note);
      case MARK_CHECK -> move(matter, MarkCheckStatus.class, MarkCheckTransition.CONCLUDE, note);
      case DECLARATION -> {}
    }
  }

  /** Takes the step where it is open to the platform; does nothing otherwise. */
  <S extends Enum<S> & MatterStatus> void move(
      Matter<?> matter, Class<S> statuses, Transition<S> transition, String note) {
    open(matter, statuses, transition)
        .ifPresent(
            current -> desk.record(current, saying(act(), current.step(transition, SYSTEM), note)));
  }

  /** The same with the case that follows. */
  <S extends Enum<S> & MatterStatus> void follow(
      Matter<?> matter, Class<S> statuses, Transition<S> transition, String caseNumber) {
    open(matter, statuses, transition)
        .ifPresent(current -> {
          MatterMoved moved = saying(act(), current.step(transition, SYSTEM), caseNumber);
          desk.record(
              current, moved.leadingTo(current.caseType().orElseThrow(), Optional.of(caseNumber)));
        });
  }

  private <S extends Enum<S> & MatterStatus> Optional<Matter<S>> open(
      Matter<?> matter, Class<S> statuses, Transition<S> transition) {
    return store
        .find(matter.number(), matter.kind(), statuses)
        .filter(current -> transition.isOpenTo(SYSTEM, current.status()));
  }

  private Act act() {
    return Act.of(SYSTEM, Role.SYSTEM, desk.now());
  }
}
