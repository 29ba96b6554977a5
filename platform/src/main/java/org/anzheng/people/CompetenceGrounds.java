package org.anzheng.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.archive.Files;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.ClauseGroups;
import org.springframework.stereotype.Component;

/** 能力确认依据: a clause group of the rule in force, and files that the body handed in. */
@Component
class CompetenceGrounds {

  private final ClauseGroups groups;
  private final Files files;

  CompetenceGrounds(ClauseGroups groups, Files files) {
    this.groups = groups;
    this.files = files;
  }

  @Basis("17065:6.1.2")
  void check(CompetenceForm form, LocalDate today, Actor actor) {
    List<Objection> objections = new ArrayList<>(unknown(form.evidence(), actor));
    form.clauseGroup()
        .filter(code -> groups.on(today).stream().noneMatch(known -> known.code().equals(code)))
        .map(code -> Objection.toField("clauseGroup", PeopleRefusal.CLAUSE_GROUP_UNKNOWN, code))
        .ifPresent(objections::add);
    Refusal.ifAny(objections);
  }

  @Basis("17065:6.1.2")
  void check(List<CompetenceEvidence> evidence, Actor actor) {
    Refusal.ifAny(unknown(evidence, actor));
  }

  private List<Objection> unknown(List<CompetenceEvidence> evidence, Actor actor) {
    return evidence.stream()
        .filter(shown ->
            shown.file().filter(id -> files.find(id, actor.organisation()).isEmpty()).isPresent())
        .map(shown ->
            Objection.toField("evidence-" + shown.kind() + "-file", PeopleRefusal.FILE_UNKNOWN))
        .toList();
  }
}
