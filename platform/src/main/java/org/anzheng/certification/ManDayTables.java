package org.anzheng.certification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.scheme.Parameters;
import org.anzheng.scheme.PlanningParameters;
import org.anzheng.scheme.norms.ManDayRow;
import org.anzheng.scheme.norms.Norms;
import org.anzheng.scheme.norms.RuleTables;
import org.springframework.stereotype.Component;

/** 人日基准查找: what the rule in force says to the man-days of a case. */
@Component
class ManDayTables {

  private static final int WHOLE = 100;

  private final Norms norms;
  private final Parameters parameters;

  ManDayTables(Norms norms, Parameters parameters) {
    this.norms = norms;
    this.parameters = parameters;
  }

  ManDayYardstick yardstick(CaseType type, CommissionForm form, LocalDate day) {
    return of(type, form, parameters.on(day).planning(), norms.tables(day));
  }

  static ManDayYardstick of(
      CaseType type,
      CommissionForm form,
      PlanningParameters planning,
      Optional<RuleTables> tables) {
    ServicePart service = form.service();
    int staff = form.client().staff();
    Optional<ManDayRow> row =
        tables.flatMap(t -> t.manDays().find(service.category(), service.tier(), staff));
    Optional<BigDecimal> days = row.map(ManDayRow::days);
    return new ManDayYardstick(
        tables.map(RuleTables::version).orElse(""),
        staff,
        days,
        share(type, planning),
        row.map(ManDayRow::adjustment).orElse(0),
        SiteCount.of(service.sites().size(), factor(type, planning)),
        planning.manDaySite());
  }

  /** Only three types have a share of their own; the others' extent differs from case to case. */
  @Basis({"iaf-md5:surveillance", "iaf-md5:recertification"})
  private static Optional<Integer> share(CaseType type, PlanningParameters planning) {
    return switch (type) {
      case INITIAL -> Optional.of(WHOLE);
      case SURVEILLANCE -> Optional.of(planning.manDaySurveillance());
      case RECERTIFICATION -> Optional.of(planning.manDayRecertification());
      case SCOPE_EXTENSION, SCOPE_REDUCTION, LEVEL_CHANGE, CHANGE, SPECIAL, TRANSFER ->
          Optional.empty();
    };
  }

  @Basis("iaf-md1:sampling")
  private static int factor(CaseType type, PlanningParameters planning) {
    return switch (type) {
      case SURVEILLANCE, SPECIAL -> planning.siteSampleSurveillance();
      case RECERTIFICATION -> planning.siteSampleRecertification();
      case INITIAL, SCOPE_EXTENSION, SCOPE_REDUCTION, LEVEL_CHANGE, CHANGE, TRANSFER ->
          planning.siteSampleInitial();
    };
  }
}
