package org.anzheng.scheme.committee;

import java.util.List;
import org.anzheng.kernel.Actor;

/** 起草入口: where drafts of some kinds begin; each keeps the number of its resolution for ever. */
interface DraftingDesk {

  /** Whether it drafts this kind. */
  boolean drafts(ProposalKind kind);

  /** Opens a draft; returns its identity. */
  String open(ProposalKind kind, String title, String resolution, Actor actor);

  /** The drafts that a resolution opened here. */
  List<ResolutionDraft> of(String resolution);
}
