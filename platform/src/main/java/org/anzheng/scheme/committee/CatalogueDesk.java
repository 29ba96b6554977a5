package org.anzheng.scheme.committee;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.scheme.catalogue.CatalogueDraftSearch;
import org.anzheng.scheme.catalogue.CatalogueDrafts;
import org.springframework.stereotype.Component;

/** 目录起草入口. */
@Component
class CatalogueDesk implements DraftingDesk {

  private final CatalogueDrafts drafts;
  private final CatalogueDraftSearch search;

  CatalogueDesk(CatalogueDrafts drafts, CatalogueDraftSearch search) {
    this.drafts = drafts;
    this.search = search;
  }

  @Override
  public boolean drafts(ProposalKind kind) {
    return kind == ProposalKind.CATALOGUE;
  }

  @Override
  public String open(ProposalKind kind, String title, String resolution, Actor actor) {
    return drafts.open(title, Optional.of(resolution), actor);
  }

  @Override
  public List<ResolutionDraft> of(String resolution) {
    return search.ofResolution(resolution).stream()
        .map(d ->
            new ResolutionDraft(
                ProposalKind.CATALOGUE, d.number(), d.content().title(), d.status()))
        .toList();
  }
}
