package org.anzheng.scheme.catalogue;

import java.util.List;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 目录草案已流转: sent for comments or for signature, or withdrawn.
 *
 * @param impact what it would touch, counted when it was sent for signature; empty otherwise
 */
@NamedInterface("facts")
public record CatalogueDraftMoved(
    Act act,
    String draft,
    CatalogueDraftTransition transition,
    CatalogueDraftStatus from,
    CatalogueDraftStatus to,
    String contentHash,
    String note,
    List<CatalogueImpact> impact)
    implements CatalogueFact {

  public CatalogueDraftMoved {
    impact = List.copyOf(impact);
  }
}
