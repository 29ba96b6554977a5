package org.anzheng.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 能力确认规则: what a competence rests on when it is confirmed, renewed and withdrawn. */
final class EvidenceRules {

  private static final int TEXT_LENGTH = 2000;

  private EvidenceRules() {}

  @Basis({"17065:6.1.2", "body-measures:14"})
  static List<Objection> confirmation(CompetenceForm form, LocalDate today) {
    List<Objection> objections = new ArrayList<>(evidence(form.evidence(), today));
    if (form.note().length() > TEXT_LENGTH) {
      objections.add(Objection.toField("note", KernelRefusal.TOO_LONG, TEXT_LENGTH));
    }
    if (form.validUntil().isBefore(form.validFrom())) {
      objections.add(Objection.toField("validUntil", PeopleRefusal.PERIOD_REVERSED));
    }
    return objections;
  }

  @Basis({"17065:6.1.2", "body-measures:14"})
  static List<Objection> renewal(
      Competence competence, LocalDate until, List<CompetenceEvidence> evidence, LocalDate today) {
    List<Objection> objections = new ArrayList<>(running(competence, today));
    objections.addAll(evidence(evidence, today));
    if (!until.isAfter(competence.validUntil())) {
      objections.add(Objection.toField("validUntil", PeopleRefusal.PERIOD_REVERSED));
    }
    return objections;
  }

  @Basis({"17065:6.1.2", "body-measures:14"})
  static List<Objection> withdrawal(Competence competence, String reason, LocalDate today) {
    List<Objection> objections = new ArrayList<>(running(competence, today));
    PersonRules.text(objections, "reason", reason, TEXT_LENGTH);
    return objections;
  }

  private static List<Objection> running(Competence competence, LocalDate today) {
    boolean over = competence.withdrawnFrom().isPresent() || today.isAfter(competence.validUntil());
    return over
        ? List.of(Objection.toField("competence", PeopleRefusal.COMPETENCE_OVER))
        : List.of();
  }

  private static List<Objection> evidence(List<CompetenceEvidence> evidence, LocalDate today) {
    List<Objection> objections = new ArrayList<>();
    if (evidence.isEmpty()) {
      objections.add(Objection.toField("evidence", PeopleRefusal.EVIDENCE_MISSING));
    }
    for (CompetenceEvidence shown : evidence) {
      String field = "evidence-" + shown.kind();
      PersonRules.text(objections, field, shown.text(), TEXT_LENGTH);
      if (shown.dated().isAfter(today)) {
        objections.add(Objection.toField(field + "-date", PeopleRefusal.EVIDENCE_IN_FUTURE));
      }
    }
    return objections;
  }
}
