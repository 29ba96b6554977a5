package org.anzheng.parties;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 行政区划查询: the divisions of GB/T 2260, from a file that names its source. */
@Service
@NamedInterface("reads")
public class Divisions {

  private final Map<String, Division> byCode;

  Divisions() throws IOException {
    Map<String, Division> divisions = new LinkedHashMap<>();
    new ClassPathResource("reference/divisions.csv")
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(Divisions::read)
        .forEach(division -> divisions.put(division.code(), division));
    this.byCode = Map.copyOf(divisions);
  }

  /** The division with this code. */
  public Optional<Division> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The provinces, in the order of their codes. */
  public List<Division> provinces() {
    return sorted(
        byCode.values().stream().filter(d -> d.level() == DivisionLevel.PROVINCE).toList());
  }

  /** What a division consists of, in the order of the codes. */
  public List<Division> partsOf(String code) {
    return sorted(byCode.values().stream().filter(d -> d.parent().equals(code)).toList());
  }

  /** The division's full name, from the province down. */
  public String fullName(String code) {
    return find(code).map(d -> fullName(d.parent()) + d.name()).orElse("");
  }

  private static List<Division> sorted(Collection<Division> divisions) {
    return divisions.stream().sorted((one, other) -> one.code().compareTo(other.code())).toList();
  }

  private static Division read(String line) {
    String[] cell = line.split(",", -1);
    return new Division(
        cell[0], cell[1], DivisionLevel.valueOf(cell[2].toUpperCase(Locale.ROOT)), cell[3]);
  }
}
