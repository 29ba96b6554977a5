package org.anzheng.web.open;

import java.util.List;
import org.anzheng.scheme.CatalogueVersion;

/**
 * 认证目录页.
 *
 * @param current the version in force
 * @param versions every version, newest first
 */
public record CataloguePage(CatalogueVersion current, List<CatalogueVersion> versions) {

  public CataloguePage {
    versions = List.copyOf(versions);
  }
}
