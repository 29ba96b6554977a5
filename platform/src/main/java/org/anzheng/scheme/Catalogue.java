package org.anzheng.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 认证目录查询: which services can be certified, on any day. */
@Service
@NamedInterface("reads")
public class Catalogue {

  private final CatalogueStore store;

  Catalogue(CatalogueStore store) {
    this.store = store;
  }

  /** The version that held on a day. */
  @Basis("opinion:2")
  public CatalogueVersion on(LocalDate day) {
    return InForce.only(store.on(day), SchemeRefusal.NO_CATALOGUE, day);
  }

  /** One version. */
  public Optional<CatalogueVersion> find(String version) {
    return store.find(version);
  }

  /** The version decided last, which may not hold yet: the one that a draft starts from. */
  public CatalogueVersion latest() {
    return store.all().getFirst();
  }

  /** Every version, newest first. */
  public List<CatalogueVersion> versions() {
    return store.all();
  }
}
