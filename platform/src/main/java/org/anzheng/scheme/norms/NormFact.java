package org.anzheng.scheme.norms;

import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 规范性文件事实: what happened to a draft or a version; the content itself is in the record by hash. */
@NamedInterface("facts")
public sealed interface NormFact extends Fact
    permits NormDraftSaved, NormDraftMoved, NormPublished {

  /** Number of the draft. */
  String draft();

  /** Which of the three documents. */
  NormKind document();

  /** Which edge of the lifecycle. */
  NormTransition transition();

  /** SHA-256 of the content it happened to. */
  String contentHash();

  /** What the history adds to it; may be empty. */
  String note();

  @Override
  default String chain() {
    return document().chain();
  }
}
