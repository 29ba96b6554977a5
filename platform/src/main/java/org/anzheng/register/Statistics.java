package org.anzheng.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Service;

/**
 * 统计公示: how many certificates there are of which kind, what happened to them and how long it took.
 * Counted at most once a minute, however many ask.
 */
@Service
public class Statistics {

  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final int MONTHS = 24;

  private final FigureReader reader;
  private final CaseTimeReader times;
  private final OneConnection one;
  private final Clock clock;
  private final AtomicReference<Optional<RegisterFigures>> counted =
      new AtomicReference<>(Optional.empty());

  Statistics(FigureReader reader, CaseTimeReader times, OneConnection one, Clock clock) {
    this.reader = reader;
    this.times = times;
    this.one = one;
    this.clock = clock;
  }

  /** The figures of a moment ago. */
  @Basis("opinion:6")
  public RegisterFigures figures() {
    Instant now = clock.instant();
    return counted
        .get()
        .filter(f -> Duration.between(f.asOf(), now).abs().compareTo(FRESH) < 0)
        .orElseGet(this::count);
  }

  /** Counts anew. */
  RegisterFigures count() {
    Instant now = clock.instant();
    LocalDate today = ChinaTime.dateOf(now);
    RegisterFigures figures =
        one.read(() ->
            new RegisterFigures(
                now,
                reader.counts(today),
                reader.months(YearMonth.from(today).minusMonths(MONTHS - 1)),
                reader.reasons(),
                Stream.concat(times.durations().stream(), reader.durations().stream()).toList(),
                times.byBody()));
    counted.set(Optional.of(figures));
    return figures;
  }

  /** One line for each category that has a certificate. */
  public List<CountLine> byCategory() {
    return figures().by(RegisterFigures.Count::category);
  }
}
