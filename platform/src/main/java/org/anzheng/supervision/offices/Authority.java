package org.anzheng.supervision.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.parties.DelegatedPower;
import org.anzheng.parties.Department;
import org.anzheng.parties.Office;

/**
 * 监管主体: a national department or one of its offices.
 *
 * @param office empty for the national department
 */
public record Authority(UUID organisation, Department department, Optional<Office> office) {

  /** Whether it has a power on a day: by law nationally, by delegation in an office. */
  @Basis({"regulation:54", "opinion:8", "opinion:9"})
  public boolean holds(DelegatedPower power, LocalDate day) {
    return office
        .map(own -> own.powersOn(day).stream().anyMatch(grant -> grant.power() == power))
        .orElseGet(() -> power.isNational(department));
  }

  /** Whether it is the national level. */
  public boolean national() {
    return office.isEmpty();
  }

  /** The organisation of the office; empty at the national level. */
  public Optional<UUID> officeId() {
    return office.map(Office::organisation);
  }

  /** Whether a division lies in its area. */
  public boolean covers(String division) {
    return office.map(own -> own.covers(division)).orElse(true);
  }

  /** Whether something with its seat in one of these divisions is within its area. */
  public boolean covers(List<String> divisions) {
    return national() || divisions.stream().anyMatch(this::covers);
  }

  /** Patterns of the divisions in its area, for a query. */
  public String[] patterns() {
    return office
        .map(own -> own.prefixes().stream().map(prefix -> prefix + "%").toArray(String[]::new))
        .orElse(new String[] {"%"});
  }
}
