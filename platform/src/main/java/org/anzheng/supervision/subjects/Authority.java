package org.anzheng.supervision.subjects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.parties.DelegatedPower;
import org.anzheng.parties.Department;
import org.anzheng.parties.Office;

/**
 * 主管部门身份: for whom an official acts: a national department, which covers the country, or an office
 * of its line, which covers its area and holds powers for a time.
 */
public record Authority(Department department, Optional<Office> office) {

  /** Whether it is the national level. */
  public boolean national() {
    return office.isEmpty();
  }

  /** The organisation of the office; empty at the national level. */
  public Optional<UUID> officeId() {
    return office.map(Office::organisation);
  }

  /** Whether something with its seat in one of these divisions is within its area. */
  public boolean covers(List<String> divisions) {
    return office.isEmpty() || divisions.stream().anyMatch(office.get()::covers);
  }

  /** Patterns of the divisions in its area, for a query. */
  public String[] patterns() {
    return office
        .map(o -> o.prefixes().stream().map(prefix -> prefix + "%").toArray(String[]::new))
        .orElse(new String[] {"%"});
  }

  /** Whether it holds a power on a day; the national level has those of its line by itself. */
  public boolean holds(DelegatedPower power, LocalDate day) {
    return office
        .map(o -> o.powersOn(day).stream().anyMatch(grant -> grant.power() == power))
        .orElse(power.belongsTo(department));
  }
}
