package org.anzheng.conformity;

import static org.anzheng.conformity.DeclarationTransition.DECLARE;
import static org.anzheng.conformity.DeclarationTransition.DECLARE_LATE;
import static org.anzheng.scheme.ParameterKey.DECLARATION_WINDOW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.conformity.ConformityFact.DeclarationMade;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 年度自我声明: once a year the holder stands for it that the service still conforms. */
@Service
@Transactional
public class Declarations {

  private final MatterDesk desk;
  private final MatterStore store;
  private final MatterEventStore events;
  private final DeclarationYear year;
  private final Parameters parameters;

  Declarations(
      MatterDesk desk,
      MatterStore store,
      MatterEventStore events,
      DeclarationYear year,
      Parameters parameters) {
    this.desk = desk;
    this.store = store;
    this.events = events;
    this.year = year;
    this.parameters = parameters;
  }

  /** 声明; what is missing from before is made first, and late. Returns its number. */
  public String declare(String certificate, DeclarationForm form, Actor actor) {
    CertificateSummary held = desk.held(certificate, actor);
    DECLARE.roleOf(actor);
    store.lock(certificate);
    Optional<Matter<DeclarationStatus>> missing = missing(certificate);
    if (missing.isPresent()) {
      return late(missing.get(), form, actor);
    }
    Optional<LocalDate> due = year.due(certificate);
    List<Objection> wrong = new ArrayList<>(MatterRules.alive(held));
    wrong.addAll(objections(form, actor));
    wrong.addAll(inTime(due));
    Refusal.ifAny(wrong);
    return onTime(held, due.orElseThrow(), form, actor);
  }

  /** 补作声明. */
  public void declareLate(String number, DeclarationForm form, Actor actor) {
    late(desk.find(number, MatterKind.DECLARATION, DeclarationStatus.class, actor), form, actor);
  }

  /** The oldest that was warned of or is overdue. */
  private Optional<Matter<DeclarationStatus>> missing(String certificate) {
    return store.about(certificate).reversed().stream()
        .filter(matter -> matter.kind() == MatterKind.DECLARATION && !matter.status().closed())
        .flatMap(matter ->
            store.find(matter.number(), MatterKind.DECLARATION, DeclarationStatus.class).stream())
        .findFirst();
  }

  private List<Objection> objections(DeclarationForm form, Actor actor) {
    List<Objection> wrong = new ArrayList<>(DeclarationRules.objections(form));
    wrong.addAll(desk.evidence(form.files(), actor));
    return wrong;
  }

  private List<Objection> inTime(Optional<LocalDate> due) {
    LocalDate today = desk.today();
    return due.map(day ->
            DeclarationRules.window(
                day, today, parameters.on(today).row(DECLARATION_WINDOW).term().period()))
        .orElse(List.of(Objection.to(ConformityRefusal.NONE_DUE)));
  }

  private String onTime(CertificateSummary held, LocalDate due, DeclarationForm form, Actor actor) {
    Matter<DeclarationStatus> fresh =
        desk.fresh(MatterKind.DECLARATION, held, DECLARE.begin(actor), 0);
    Act act = Act.of(actor, DECLARE, desk.now());
    desk.begin(fresh, made(act, fresh.begun(DECLARE), due, 0, form), form);
    year.stop(held.number());
    year.start(held, due);
    return fresh.number();
  }

  /** How late it is counts from the day that the warning names. */
  private String late(Matter<DeclarationStatus> matter, DeclarationForm form, Actor actor) {
    MatterStep step = matter.step(DECLARE_LATE, actor);
    Refusal.ifAny(objections(form, actor));
    LocalDate missed = LocalDate.parse(events.of(matter.number()).getFirst().note());
    int late = MatterRules.lateDays(missed, desk.today());
    Act act = Act.of(actor, DECLARE_LATE, desk.now());
    desk.record(matter, made(act, step, missed, late, form), form);
    return matter.number();
  }

  private DeclarationMade made(
      Act act, MatterStep step, LocalDate due, int late, DeclarationForm form) {
    return new DeclarationMade(
        act, step, due, form.conforms().orElseThrow(), late, desk.hash(form));
  }
}
