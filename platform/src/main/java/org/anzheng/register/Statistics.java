package org.anzheng.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Service;

/**
 * 统计公示: how many certificates there are of which kind, what happened to them and how long it took.
 * Figures say of when they are.
 */
@Service
public class Statistics {

  private static final int MONTHS = 24;

  private final FigureReader reader;
  private final CaseTimeReader times;
  private final OneConnection one;
  private final Clock clock;
  private final Renewed<List<RegisterFigures.Count>> counts;
  private final Renewed<RegisterFigures> figures;

  Statistics(FigureReader reader, CaseTimeReader times, OneConnection one, Clock clock) {
    this.reader = reader;
    this.times = times;
    this.one = one;
    this.clock = clock;
    this.counts = new Renewed<>(() -> reader.counts(ChinaTime.dateOf(clock.instant())), clock);
    this.figures = new Renewed<>(this::counted, clock);
  }

  /** The figures of a moment ago. */
  @Basis("opinion:6")
  public RegisterFigures figures() {
    return figures.get();
  }

  /** Counts anew. */
  RegisterFigures count() {
    return figures.anew();
  }

  private RegisterFigures counted() {
    Instant now = clock.instant();
    LocalDate today = ChinaTime.dateOf(now);
    return one.read(() ->
        new RegisterFigures(
            now,
            reader.counts(today),
            reader.months(YearMonth.from(today).minusMonths(MONTHS - 1)),
            reader.reasons(),
            Stream.concat(times.durations().stream(), reader.durations().stream()).toList(),
            times.byBody()));
  }

  /** One line for each category that has a certificate. */
  public List<CountLine> byCategory() {
    return RegisterFigures.by(counts.get(), RegisterFigures.Count::category);
  }
}
