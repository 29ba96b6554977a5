package org.anzheng.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The last day of every clock, as counted by hand. */
public final class ClockTable {

  private ClockTable() {}

  /**
   * One clock that starts on one day.
   *
   * @param parameter that sets its length; blank where somebody states the day
   * @param counting AFTER the start, FROM the start on, BEFORE it, or STATED
   */
  public record Line(
      String kind, String parameter, String counting, LocalDate start, LocalDate last) {}

  /** Every line. */
  public static List<Line> all() {
    try (InputStream file = ClockTable.class.getResourceAsStream("/clocks.csv")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("kind,"))
          .map(line -> line.split(",", -1))
          .map(cell ->
              new Line(
                  cell[0], cell[1], cell[2], LocalDate.parse(cell[3]), LocalDate.parse(cell[4])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of one kind of deadline. */
  public static List<Line> of(String kind) {
    return all().stream().filter(line -> line.kind().equals(kind)).toList();
  }
}
