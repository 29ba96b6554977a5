package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 收费标准查询: the published fees of every body, now and before. */
@Service
@NamedInterface("reads")
public class Tariffs {

  private final TariffStore store;

  Tariffs(TariffStore store) {
    this.store = store;
  }

  /** The version that holds on a day: of those in effect, the newest. */
  @Basis({"opinion:6", "regulation:20"})
  public Optional<Tariff> inForce(UUID organisation, LocalDate day) {
    return history(organisation).stream()
        .filter(tariff -> !tariff.effectiveFrom().isAfter(day))
        .findFirst();
  }

  /** One version by its identity. */
  public Optional<Tariff> find(UUID tariff) {
    return store.find(tariff);
  }

  /** Every version of a body, newest first. */
  public List<Tariff> history(UUID organisation) {
    return store.of(organisation);
  }
}
