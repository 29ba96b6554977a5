package org.anzheng.web.body;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseSummary;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.CaseType;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Parameters;
import org.anzheng.web.cases.DaysLeft;
import org.anzheng.web.cases.SurveillanceRows;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 获证后监督清单: every certificate that has not ended, by the day of its next surveillance. */
@Controller
class SurveillanceController {

  private final CertificateSearch certificates;
  private final CaseSearch cases;
  private final Parameters parameters;
  private final SurveillanceRows rows;
  private final DaysLeft daysLeft;
  private final Clock clock;

  SurveillanceController(
      CertificateSearch certificates,
      CaseSearch cases,
      Parameters parameters,
      SurveillanceRows rows,
      DaysLeft daysLeft,
      Clock clock) {
    this.certificates = certificates;
    this.cases = cases;
    this.parameters = parameters;
    this.rows = rows;
    this.daysLeft = daysLeft;
    this.clock = clock;
  }

  @GetMapping("/body/surveillance")
  ModelAndView list(@RequestParam(defaultValue = "") String due, Actor actor, View view) {
    SurveillanceFilter filter = SurveillanceFilter.of(due);
    LocalDate today = ChinaTime.dateOf(clock.instant());
    Period window = parameters.on(today).renewalWindow();
    List<CertificateSummary> running =
        certificates.ofBody(actor.organisation()).stream()
            .filter(c ->
                c.status() == CertificateStatus.VALID || c.status() == CertificateStatus.SUSPENDED)
            .sorted(
                Comparator.comparing(SurveillanceController::day)
                    .thenComparing(CertificateSummary::number))
            .toList();
    Map<String, String> open =
        cases.openOfType(CaseType.SURVEILLANCE, actor.organisation()).stream()
            .collect(
                Collectors.toMap(
                    c -> c.origin().certificate().orElse(""), CaseSummary::number, (a, b) -> a));
    return Pages.of(
        "body/surveillance",
        new SurveillancePage(
            running.stream()
                .filter(c -> filter.finds(c, today, window))
                .map(c -> line(c, open, window, actor, view))
                .toList(),
            running.size(),
            Arrays.stream(SurveillanceFilter.values())
                .map(f -> Option.of(f.value(), view.name(f)))
                .toList(),
            filter));
  }

  private SurveillancePage.Line line(
      CertificateSummary c, Map<String, String> open, Period window, Actor actor, View view) {
    LocalDate day = day(c);
    boolean needed = day.isBefore(c.validTo());
    Optional<String> underWay = Optional.ofNullable(open.get(c.number()));
    boolean mayOpen = underWay.isEmpty() && CaseTransition.OPEN.mayBeDoneBy(actor);
    return new SurveillancePage.Line(
        c,
        needed ? daysLeft.words(day, view) : view.text("page.surveillance.renewalInstead"),
        needed ? daysLeft.tone(day) : Tone.NEUTRAL,
        rows.counted(c, view),
        c.renewalOpens(window),
        underWay,
        mayOpen
            ? Optional.of(CaseOpeningPage.path(c.number(), CaseType.SURVEILLANCE))
            : Optional.empty());
  }

  private static LocalDate day(CertificateSummary c) {
    return c.surveillanceDue().orElse(c.validTo());
  }
}
