package org.anzheng.parties;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anzheng.kernel.OrganisationType;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 组织查询: organisations by identity, code, name and type. */
@Service
@NamedInterface("reads")
public class Organisations {

  private final OrganisationStore store;

  Organisations(OrganisationStore store) {
    this.store = store;
  }

  /** An organisation by identity. */
  public Optional<OrganisationSummary> find(UUID id) {
    return store.find(id).map(Organisations::summary);
  }

  /** Several at once, by identity. */
  public Map<UUID, OrganisationSummary> find(Collection<UUID> ids) {
    return store.find(ids).stream()
        .map(Organisations::summary)
        .collect(Collectors.toMap(OrganisationSummary::id, Function.identity()));
  }

  /** An organisation by its unified social credit code. */
  public Optional<OrganisationSummary> findByUscc(Uscc uscc) {
    return store.findByUscc(uscc).map(Organisations::summary);
  }

  /** Organisations with exactly this Chinese name. */
  public List<OrganisationSummary> named(String name) {
    return store.named(name).stream().map(Organisations::summary).toList();
  }

  /** Every organisation of a type, by name. */
  public List<OrganisationSummary> ofType(OrganisationType type) {
    return store.ofType(type).stream().map(Organisations::summary).toList();
  }

  private static OrganisationSummary summary(Organisation found) {
    return new OrganisationSummary(
        found.id(),
        found.type(),
        found.name(),
        found.nameEn(),
        found.uscc(),
        found.division(),
        found.address());
  }
}
