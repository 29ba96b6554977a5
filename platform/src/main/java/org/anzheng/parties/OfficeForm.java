package org.anzheng.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 地方主管部门登记表: department, area and powers of an office.
 *
 * @param coverage codes of GB/T 2260
 * @param from first day of the powers
 * @param to their last day; empty while no end is set
 */
public record OfficeForm(
    Department department,
    List<String> coverage,
    Set<DelegatedPower> powers,
    LocalDate from,
    Optional<LocalDate> to) {

  public OfficeForm {
    coverage = coverage.stream().distinct().sorted().toList();
    powers = Set.copyOf(powers);
  }
}
