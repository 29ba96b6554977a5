package org.anzheng.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 地方主管部门: an office of one department with the area it covers and what it may do there.
 *
 * @param organisation its identity
 * @param coverage codes of GB/T 2260; a code of a province or prefecture covers all within. An
 *     office need not cover a province: the Production and Construction Corps has its own set
 * @param powers every delegation, ended ones included
 */
@NamedInterface("reads")
public record Office(
    UUID organisation,
    String name,
    String nameEn,
    Department department,
    List<String> coverage,
    List<PowerGrant> powers,
    int version) {

  public Office {
    coverage = coverage.stream().distinct().sorted().toList();
    powers =
        powers.stream()
            .sorted(Comparator.comparing(PowerGrant::power).thenComparing(PowerGrant::from))
            .toList();
  }

  /** Whether a division lies in its area. */
  public boolean covers(String division) {
    return prefixes().stream().anyMatch(division::startsWith);
  }

  /** What codes of divisions in its area begin with. */
  public List<String> prefixes() {
    return coverage.stream().map(Office::prefix).toList();
  }

  /** What it may do on a day. */
  public List<PowerGrant> powersOn(LocalDate day) {
    return powers.stream().filter(grant -> grant.holdsOn(day)).toList();
  }

  /**
   * What it holds when from a day on it may do these things: what is not chosen ends the day
   * before, what it holds already goes on, the rest begins. Nothing that was is forgotten.
   */
  List<PowerGrant> delegated(Set<DelegatedPower> chosen, LocalDate from, Optional<LocalDate> to) {
    List<PowerGrant> after = new ArrayList<>();
    for (PowerGrant grant : powers) {
      boolean over = grant.to().filter(from::isAfter).isPresent();
      LocalDate last = grant.from().isBefore(from) ? from.minusDays(1) : grant.from();
      after.add(
          over || chosen.contains(grant.power())
              ? grant
              : new PowerGrant(grant.power(), grant.from(), Optional.of(last)));
    }
    chosen.stream()
        .sorted()
        .filter(power -> powersOn(from).stream().noneMatch(g -> g.power() == power))
        .forEach(power -> after.add(new PowerGrant(power, from, to)));
    return after;
  }

  private static String prefix(String code) {
    return code.endsWith("0000")
        ? code.substring(0, 2)
        : code.endsWith("00") ? code.substring(0, 4) : code;
  }
}
