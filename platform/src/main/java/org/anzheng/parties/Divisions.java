package org.anzheng.parties;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 行政区划查询: the divisions of GB/T 2260, from a file that names its source. */
@Service
@NamedInterface("reads")
public class Divisions {

  private final Map<String, Division> byCode;

  Divisions() throws IOException {
    Map<String, String> english =
        lines("provinces-en.csv").collect(Collectors.toMap(cell -> cell[0], cell -> cell[1]));
    this.byCode =
        lines("divisions.csv")
            .map(cell -> division(cell, english))
            .collect(
                // A city without counties stands there twice, the second time as its own county.
                Collectors.toUnmodifiableMap(
                    Division::code, Function.identity(), (city, itself) -> city));
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

  private static Stream<String[]> lines(String file) throws IOException {
    return new ClassPathResource("reference/" + file)
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1));
  }

  private static Division division(String[] cell, Map<String, String> english) {
    return new Division(
        cell[0],
        cell[1],
        english.getOrDefault(cell[0], ""),
        DivisionLevel.valueOf(cell[2].toUpperCase(Locale.ROOT)),
        cell[3]);
  }
}
