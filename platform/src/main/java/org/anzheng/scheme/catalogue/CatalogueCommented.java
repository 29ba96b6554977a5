package org.anzheng.scheme.catalogue;

import java.util.Optional;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 目录草案意见已提出.
 *
 * @param category the category it is about; empty for the whole draft
 */
@NamedInterface("facts")
public record CatalogueCommented(
    Act act, String draft, Optional<String> category, String text, String contentHash)
    implements CatalogueFact {

  @Override
  public CatalogueDraftTransition transition() {
    return CatalogueDraftTransition.COMMENT;
  }

  @Override
  public String note() {
    return text;
  }
}
