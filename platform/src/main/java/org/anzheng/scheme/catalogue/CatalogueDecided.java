package org.anzheng.scheme.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.PublicLeaf;
import org.springframework.modulith.NamedInterface;

/** 认证目录已确定: all four departments have signed the identical content. */
@NamedInterface("facts")
public record CatalogueDecided(
    Act act,
    String draft,
    String version,
    LocalDate effectiveFrom,
    Optional<LocalDate> transitionTo,
    String contentHash)
    implements CatalogueFact {

  @Override
  public CatalogueDraftTransition transition() {
    return CatalogueDraftTransition.DECIDE;
  }

  @Override
  public String note() {
    return version;
  }

  @Override
  public Optional<PublicLeaf> publicLeaf() {
    TreeMap<String, Object> fields = new TreeMap<>();
    fields.put("ev", "decide");
    fields.put("version", version);
    fields.put("hash", contentHash);
    fields.put("eff", effectiveFrom.toString());
    return CatalogueFact.leaf(draft, fields);
  }
}
