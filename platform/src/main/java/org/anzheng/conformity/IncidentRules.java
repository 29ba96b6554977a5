package org.anzheng.conformity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 事件报告规则: what a report of an incident, its causes and a lead must say. */
final class IncidentRules {

  private IncidentRules() {}

  /** Objects to all that is missing at once. */
  @Basis({"17065:4.1.2", "incident-plan:1.4"})
  static List<Objection> objections(IncidentForm form, LocalDate today) {
    List<Objection> found = new ArrayList<>();
    Texts.chosen(found, "incident", form.incident());
    Texts.chosen(found, "grade", form.grade());
    Texts.chosen(found, "happenedOn", form.happenedOn());
    Texts.chosen(found, "noticedOn", form.noticedOn());
    found.addAll(MatterRules.notAhead("happenedOn", form.happenedOn(), today));
    found.addAll(MatterRules.notAhead("noticedOn", form.noticedOn(), today));
    form.noticedOn()
        .filter(noticed -> form.happenedOn().filter(noticed::isBefore).isPresent())
        .ifPresent(noticed ->
            found.add(Objection.toField("noticedOn", ConformityRefusal.NOTICED_BEFORE_HAPPENED)));
    Texts.prose(found, "what", form.what());
    Texts.prose(found, "services", form.services());
    Texts.chosen(found, "customerCount", form.customerCount());
    form.customerCount()
        .filter(count -> count < 0)
        .ifPresent(
            count -> found.add(Objection.toField("customerCount", ConformityRefusal.NEGATIVE)));
    Texts.any(found, "customers", form.customers());
    Texts.any(found, "reportedTo", form.reportedTo());
    Texts.prose(found, "measures", form.measures());
    return found;
  }

  /** 线索: from whom, when, what. */
  @Basis("17065:7.9")
  static List<Objection> objections(IncidentLead lead, LocalDate today) {
    List<Objection> found = new ArrayList<>();
    Texts.chosen(found, "source", lead.source());
    Texts.chosen(found, "learnedOn", lead.learnedOn());
    found.addAll(MatterRules.notAhead("learnedOn", lead.learnedOn(), today));
    Texts.prose(found, "what", lead.what());
    return found;
  }

  /** 原因与措施. */
  @Basis("17065:4.1.2")
  static List<Objection> objections(IncidentMeasures form) {
    List<Objection> found = new ArrayList<>();
    Texts.prose(found, "cause", form.cause());
    Texts.prose(found, "measures", form.measures());
    return found;
  }
}
