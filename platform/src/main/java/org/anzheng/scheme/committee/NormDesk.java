package org.anzheng.scheme.committee;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.scheme.norms.NormDraftSearch;
import org.anzheng.scheme.norms.NormDrafts;
import org.anzheng.scheme.norms.NormKind;
import org.springframework.stereotype.Component;

/** 规范性文件起草入口: norms, rules and marks. */
@Component
class NormDesk implements DraftingDesk {

  private final NormDrafts drafts;
  private final NormDraftSearch search;

  NormDesk(NormDrafts drafts, NormDraftSearch search) {
    this.drafts = drafts;
    this.search = search;
  }

  @Override
  public boolean drafts(ProposalKind kind) {
    return of(kind).isPresent();
  }

  @Override
  public String open(ProposalKind kind, String title, String resolution, Actor actor) {
    return drafts.open(of(kind).orElseThrow(), title, Optional.of(resolution), actor);
  }

  @Override
  public List<ResolutionDraft> of(String resolution) {
    return search.ofResolution(resolution).stream()
        .map(d ->
            new ResolutionDraft(
                ProposalKind.valueOf(d.content().kind().name()),
                d.number(),
                d.content().header().titleZh(),
                d.status()))
        .toList();
  }

  private static Optional<NormKind> of(ProposalKind kind) {
    return switch (kind) {
      case CATALOGUE -> Optional.empty();
      case NORM -> Optional.of(NormKind.NORM);
      case RULE -> Optional.of(NormKind.RULE);
      case MARK -> Optional.of(NormKind.MARK);
    };
  }
}
