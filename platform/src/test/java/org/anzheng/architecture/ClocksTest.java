package org.anzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anzheng.given.ClockTable;
import org.anzheng.given.ClockTable.Line;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.anzheng.scheme.Term;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every deadline that the platform starts, over holidays, from a leap day and over a year's end.
 */
@PlatformTest
class ClocksTest {

  /** What a deadline is about and what it is, as the law's own names are never written. */
  private static final Pattern KIND = Pattern.compile("\"([a-z]+\\.[a-z]+(?:-[a-z]+)*)\"");

  @Autowired Parameters parameters;
  @Autowired WorkingCalendar calendar;
  @Autowired Texts texts;

  static List<Line> lines() {
    return ClockTable.all();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void a_clock_ends_on_the_day_that_was_counted_by_hand(Line line) {
    assertThat(lastDay(line)).isEqualTo(line.last());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void it_passes_at_midnight_in_china(Line line) {
    Instant passed = ChinaTime.endOf(line.last());
    assertThat(passed).isEqualTo(Instant.parse(line.last() + "T16:00:00Z"));
    assertThat(ChinaTime.dateOf(passed.minusMillis(1))).isEqualTo(line.last());
    assertThat(ChinaTime.dateOf(passed)).isEqualTo(line.last().plusDays(1));
  }

  @Test
  void every_kind_of_deadline_stands_in_the_table_with_four_starts() {
    Set<String> counted = lines().stream().map(Line::kind).collect(Collectors.toSet());
    assertThat(counted).isEqualTo(started());
    for (String kind : counted) {
      assertThat(ClockTable.of(kind).stream().map(Line::start).distinct()).as(kind).hasSize(4);
    }
  }

  @Test
  void every_kind_of_deadline_has_a_name_in_both_languages() {
    for (Language language : Language.values()) {
      assertThat(started()).allMatch(kind -> texts.has(language, "deadline." + kind));
    }
  }

  private LocalDate lastDay(Line line) {
    if (line.counting().equals("STATED")) {
      return line.start();
    }
    Term term = parameters.on(line.start()).row(ParameterKey.valueOf(line.parameter())).term();
    return switch (line.counting()) {
      case "AFTER" -> term.after(line.start(), calendar);
      case "BEFORE" -> line.start().minus(term.period()).minusDays(1);
      default -> ChinaTime.lastDayOf(line.start(), term.period());
    };
  }

  /** The kinds in the sources that start deadlines, and in the enums of clocks. */
  private static Set<String> started() {
    return Project.javaFiles(Project.MAIN).stream()
        .filter(file ->
            file.toString().endsWith("Clock.java")
                || Project.read(file).contains("new DeadlineStart("))
        .flatMap(file -> KIND.matcher(Project.read(file)).results())
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
