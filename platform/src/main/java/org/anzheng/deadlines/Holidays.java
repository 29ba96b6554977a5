package org.anzheng.deadlines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.anzheng.kernel.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The State Council's notices as data: a file with a row for each day that differs. */
@Configuration(proxyBeanMethods = false)
class Holidays {

  @Bean
  WorkingCalendar workingCalendar() throws IOException {
    return read(new ClassPathResource("calendar/china-holidays.csv"));
  }

  static WorkingCalendar read(Resource file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
      Map<LocalDate, Boolean> days =
          lines
              .lines()
              .filter(line -> !line.startsWith("#") && !line.startsWith("date,"))
              .map(line -> line.split(",", 3))
              .collect(Collectors.toMap(cell -> LocalDate.parse(cell[0]), cell -> works(cell[1])));
      return new WorkingCalendar(days);
    }
  }

  private static boolean works(String cell) {
    return switch (cell) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false: " + cell);
    };
  }
}
