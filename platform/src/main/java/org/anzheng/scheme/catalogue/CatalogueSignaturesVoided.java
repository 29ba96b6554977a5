package org.anzheng.scheme.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.PublicLeaf;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 会签已失效: the content was edited, so what was signed is no longer what would be decided.
 *
 * @param contentHash what had been signed
 * @param departments whose signatures are void
 */
@NamedInterface("facts")
public record CatalogueSignaturesVoided(
    Act act, String draft, String version, String contentHash, List<Role> departments)
    implements CatalogueFact {

  public CatalogueSignaturesVoided {
    departments = List.copyOf(departments);
  }

  @Override
  public CatalogueDraftTransition transition() {
    return CatalogueDraftTransition.AMEND;
  }

  @Override
  public Optional<PublicLeaf> publicLeaf() {
    TreeMap<String, Object> fields = new TreeMap<>();
    fields.put("ev", "void");
    fields.put("version", version);
    fields.put("hash", contentHash);
    return CatalogueFact.leaf(draft, fields);
  }
}
