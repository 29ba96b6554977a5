package org.anzheng.evaluations;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** 状态步骤: from which status to which a fact has led. */
@NamedInterface("facts")
public sealed interface StatusStep permits EvaluationStep, NonconformityStep {

  /** Number of the case. */
  String caseNumber();

  /** Record chain of the certificate lineage. */
  String chain();

  /** The status before; empty at the beginning. */
  Optional<? extends Enum<?>> from();

  /** The status afterwards. */
  Enum<?> to();
}
