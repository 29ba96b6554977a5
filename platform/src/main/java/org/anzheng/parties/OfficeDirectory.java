package org.anzheng.parties;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.OrganisationType;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 主管部门目录: the offices of the four departments, and which organisations lie in whose area. */
@Service
@NamedInterface("reads")
public class OfficeDirectory {

  private final OfficeStore store;

  OfficeDirectory(OfficeStore store) {
    this.store = store;
  }

  /** Every office, by department. */
  @Basis("opinion:1")
  public List<Office> all() {
    return store.all();
  }

  /** The offices of one line. */
  public List<Office> of(Department department) {
    return all().stream().filter(office -> office.department() == department).toList();
  }

  /** One office. */
  public Optional<Office> find(UUID organisation) {
    return store.find(organisation);
  }

  /** The organisations of a type that lie in the area of an office. */
  public Set<UUID> within(Office office, OrganisationType type) {
    return store.within(office.prefixes(), type).stream().collect(Collectors.toSet());
  }
}
