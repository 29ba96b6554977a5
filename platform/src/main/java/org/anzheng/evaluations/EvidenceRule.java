package org.anzheng.evaluations;

import java.util.List;
import java.util.UUID;
import org.anzheng.archive.Files;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.springframework.stereotype.Component;

/** 证据要求: evidence is a file in the archive that the organisation of the actor handed in. */
@Component
class EvidenceRule {

  private final Files files;

  EvidenceRule(Files files) {
    this.files = files;
  }

  @Basis({"opinion:5", "regulation:21"})
  List<Objection> objections(List<UUID> evidence, Actor actor) {
    return evidence.stream()
        .filter(id -> files.find(id, actor.organisation()).isEmpty())
        .map(id -> Objection.toField("evidence", EvaluationRefusal.FILE_UNKNOWN))
        .toList();
  }
}
