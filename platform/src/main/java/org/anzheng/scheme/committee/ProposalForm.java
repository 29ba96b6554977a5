package org.anzheng.scheme.committee;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** 提案表. */
@NamedInterface("committee")
public record ProposalForm(ProposalKind kind, String title, String reason, List<Clause> clauses) {

  public ProposalForm {
    clauses = List.copyOf(clauses);
  }
}
