package org.anzheng.supervision.draws;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.proof.InspectionDraw;
import org.anzheng.supervision.SupervisionRefusal;
import org.anzheng.supervision.draws.PlanForm.Avoidance;
import org.anzheng.supervision.draws.PlanForm.RaisedObject;

/** 双随机规则: what a plan needs, when it can be drawn, and who records what. */
final class DrawRules {

  static final int NAME = 200;
  static final int PROSE = 2000;
  private static final int WHOLE = 100;

  /** The witnesses need that long to see that the lists were there before. */
  private static final Duration AHEAD = Duration.ofMinutes(1);

  private DrawRules() {}

  /** 计划: a title, its own year or the next, shares, and the officials of the own department. */
  @Basis("random-inspection:2")
  static List<Objection> plan(PlanForm form, Set<?> officials, LocalDate today) {
    List<Objection> found = new ArrayList<>();
    if (form.title().isBlank()) {
      found.add(Objection.toField("title", KernelRefusal.REQUIRED));
    }
    texts(form)
        .filter(text -> text.length() > NAME)
        .findFirst()
        .ifPresent(tooLong -> found.add(Objection.toField("title", KernelRefusal.TOO_LONG, NAME)));
    if (form.year() < today.getYear() || form.year() > today.getYear() + 1) {
      found.add(Objection.toField("year", SupervisionRefusal.YEAR_WRONG, today.getYear()));
    }
    if (form.normal() < 1 || form.normal() > WHOLE) {
      found.add(Objection.toField("normal", SupervisionRefusal.SHARE_WRONG));
    }
    if (form.raised() < form.normal() || form.raised() > WHOLE) {
      found.add(Objection.toField("raised", SupervisionRefusal.SHARE_WRONG));
    }
    if (form.inspectors().size() < InspectionDraw.TEAM) {
      found.add(Objection.toField("inspectors", KernelRefusal.REQUIRED));
    }
    if (!officials.containsAll(form.inspectors())) {
      found.add(Objection.toField("inspectors", SupervisionRefusal.NOT_AN_INSPECTOR));
    }
    return found;
  }

  /** 分级与回避: each object named is on the list, and each has its reason; a score needs neither. */
  @Basis("random-inspection:2")
  static List<Objection> named(PlanForm form, Set<String> objects) {
    List<Objection> found = new ArrayList<>();
    for (RaisedObject each : form.raisedObjects()) {
      if (ScoreReason.parse(each.reason()).isEmpty()) {
        named(found, "raisedObjects", each.object(), each.reason(), objects);
      }
    }
    for (Avoidance each : form.avoidances()) {
      named(found, "avoidances", each.object(), each.reason(), objects);
      if (!form.inspectors().contains(each.inspector())) {
        found.add(Objection.toField("avoidances", SupervisionRefusal.NOT_AN_INSPECTOR));
      }
    }
    return found;
  }

  /** SOD-13: whatever is drawn, two inspectors without a conflict are there for it. */
  @Basis({"random-inspection:2", "opinion:8"})
  static List<Objection> enoughInspectors(InspectionDraw lists) {
    return lists.objects().stream()
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .filter(object -> lists.free(object).size() < InspectionDraw.TEAM)
        .limit(1)
        .map(object -> Objection.to(SupervisionRefusal.TOO_FEW_INSPECTORS, object))
        .toList();
  }

  /** 公布时间: ahead of the freezing, so that the log can show it. */
  @Basis("design")
  static List<Objection> ahead(Instant announced, Instant now) {
    return announced.isBefore(now.plus(AHEAD))
        ? List.of(
            Objection.toField("announced", SupervisionRefusal.TIME_TOO_NEAR, AHEAD.toMinutes()))
        : List.of();
  }

  /** SOD-13: nobody but those drawn for the object records what was found there. */
  @Basis({"random-inspection:2", "opinion:8"})
  static List<Objection> drawnFor(InspectionResult drawn, Optional<String> code) {
    return code.filter(drawn.inspectors()::contains).isPresent()
        ? List.of()
        : List.of(Objection.to(SupervisionRefusal.NOT_THE_INSPECTOR));
  }

  /** 结果: once, of an inspection after the draw. */
  @Basis("random-inspection:2")
  static List<Objection> result(
      InspectionResult before, ResultForm result, Instant drawnAt, Instant now) {
    List<Objection> found = new ArrayList<>();
    if (before.result().isPresent()) {
      found.add(Objection.to(SupervisionRefusal.ALREADY_RECORDED));
    }
    if (result.inspectedOn().isBefore(ChinaTime.dateOf(drawnAt))
        || result.inspectedOn().isAfter(ChinaTime.dateOf(now))) {
      found.add(Objection.toField("inspectedOn", SupervisionRefusal.DAY_WRONG));
    }
    if (result.note().length() > PROSE) {
      found.add(Objection.toField("note", KernelRefusal.TOO_LONG, PROSE));
    }
    return found;
  }

  /** Whether a result is published after its last day. */
  @Basis("random-inspection:2")
  static boolean late(LocalDate due, Instant now) {
    return ChinaTime.dateOf(now).isAfter(due);
  }

  private static void named(
      List<Objection> found, String field, String object, String reason, Set<String> objects) {
    if (!objects.contains(object)) {
      found.add(Objection.toField(field, SupervisionRefusal.NOT_ON_LIST, object));
    }
    if (reason.isBlank()) {
      found.add(Objection.toField(field, SupervisionRefusal.REASON_MISSING, object));
    }
  }

  private static Stream<String> texts(PlanForm form) {
    return Stream.concat(
        Stream.of(form.title(), form.category(), form.issuer(), form.division()),
        Stream.concat(
            form.raisedObjects().stream().flatMap(r -> Stream.of(r.object(), r.reason())),
            form.avoidances().stream().flatMap(a -> Stream.of(a.object(), a.reason()))));
  }
}
