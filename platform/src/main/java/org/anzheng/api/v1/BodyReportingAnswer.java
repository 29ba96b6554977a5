package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.anzheng.register.BodyReporting;
import org.anzheng.register.PublicAnnual;
import org.jspecify.annotations.Nullable;

/** 报送情况. */
@Schema(name = "BodyReporting", description = "How completely and how promptly a body reports")
record BodyReportingAnswer(
    @Schema(description = "Months that it had to report and whose day is over") long months,
    @Schema(description = "How many of them it was heard of") long monthsHeard,
    @Schema(description = "The others, as 2026-11") List<String> monthsMissing,
    @Schema(description = "When it last sent a file; absent when it works on this platform")
        @Nullable Instant lastReport,
    long rowsOnTime,
    long rowsLate,
    @Schema(description = "From fact to report, in days") @Nullable Integer medianDays,
    long corrections,
    long returned,
    @Schema(description = "The last year") Annual annualReport) {

  /** 年报. */
  @Schema(name = "AnnualReportState")
  record Annual(
      int year,
      @Schema(description = "Whether it had to submit one") boolean owed,
      LocalDate dueOn,
      @Nullable LocalDate submittedOn) {}

  static BodyReportingAnswer of(BodyReporting body) {
    PublicAnnual annual = body.annual();
    return new BodyReportingAnswer(
        body.months(),
        body.heard(),
        body.missing().stream().map(YearMonth::toString).toList(),
        body.lastReport().orElse(null),
        body.onTime(),
        body.late(),
        body.medianDays().orElse(null),
        body.corrections(),
        body.returned(),
        new Annual(
            annual.year(), annual.owed(), annual.dueOn(), annual.submittedOn().orElse(null)));
  }
}
