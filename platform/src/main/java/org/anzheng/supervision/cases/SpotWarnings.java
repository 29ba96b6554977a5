package org.anzheng.supervision.cases;

import static org.anzheng.supervision.cases.PenaltyTransition.WARN_ON_THE_SPOT;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingClock;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingRefusal;
import org.anzheng.supervision.proceedings.TextRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 简易程序: a warning for established facts, decided and handed over on the spot by two. */
@Service
@Transactional
public class SpotWarnings {

  private static final List<Penalty> WARNING = List.of(Penalty.of(PenaltyMeasure.WARNING));

  private final PenaltyDesk desk;
  private final PenaltyTable table;

  SpotWarnings(PenaltyDesk desk, PenaltyTable table) {
    this.desk = desk;
    this.table = table;
  }

  /** The rows of the penalty table under which a subject can be warned. */
  @Transactional(readOnly = true)
  public List<PenaltyItem> items(ProceedingFile<PenaltyStatus> file) {
    return table.on(desk.records().today()).stream()
        .filter(item -> item.subjects().contains(file.proceeding().subjectKind()))
        .filter(item -> item.measures().contains(PenaltyMeasure.WARNING))
        .toList();
  }

  /** 当场警告; from now on it has its effect. */
  @Basis({"penalty-law:51", "penalty-law:52"})
  public void warn(String number, SpotWarning warning, Actor actor) {
    ProceedingFile<PenaltyStatus> file = desk.open(number, WARN_ON_THE_SPOT, actor);
    List<Objection> wrong =
        new ArrayList<>(desk.competence(desk.authority(file), desk.subject(file)));
    wrong.addAll(desk.competence(desk.authority(file), WARNING));
    wrong.addAll(TextRules.prose("facts", warning.facts()));
    wrong.addAll(TextRules.line("place", warning.place().orElse("")));
    wrong.addAll(TextRules.prose("heard", warning.heard()));
    if (warning.receipt().isEmpty()) {
      wrong.add(Objection.toField("receipt", KernelRefusal.REQUIRED));
    }
    wrong.addAll(TextRules.line("documentNo", warning.documentNo()));
    wrong.addAll(
        PenaltySeparationRules.pair(
            actor.account(), warning.companion(), desk.officials(actor.organisation())));
    if (items(file).stream()
        .noneMatch(
            item -> item.code().equals(warning.item()) && item.version() == warning.version())) {
      wrong.add(Objection.toField("item", ProceedingRefusal.NO_SUCH_ITEM, warning.item()));
    }
    Refusal.ifAny(wrong);
    Proceeding<PenaltyStatus> served =
        desk.records().record(file.proceeding(), WARN_ON_THE_SPOT, warning, actor);
    desk.records().start(served, ProceedingClock.PENALTY_PUBLICATION, desk.records().today());
  }
}
