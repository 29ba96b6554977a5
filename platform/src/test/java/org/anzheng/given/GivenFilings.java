package org.anzheng.given;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.filings.FilingForm;
import org.anzheng.bodies.filings.FilingKind;
import org.anzheng.bodies.filings.Filings;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Component;

/** Texts that bodies filed. */
@Component
public class GivenFilings {

  private final Filings filings;
  private final BodyDirectory directory;
  private final GivenCases cases;
  private final Clock clock;

  GivenFilings(Filings filings, BodyDirectory directory, GivenCases cases, Clock clock) {
    this.filings = filings;
    this.directory = directory;
    this.cases = cases;
    this.clock = clock;
  }

  /** Implementing details that a body filed on the day of their release; the number. */
  public String filed(GivenBody body) {
    Actor administrator = body.as(Role.BODY_ADMINISTRATOR);
    LocalDate today = ChinaTime.dateOf(clock.instant());
    String category =
        directory.ofOrganisation(body.organisation()).orElseThrow().scope().getFirst().category();
    return filings.file(
        new FilingForm(
            FilingKind.IMPLEMENTING_DETAILS,
            "示例实施细则",
            Optional.of("CSSC-R01:2023"),
            List.of(category),
            today,
            today,
            "示例",
            Optional.of(cases.file(administrator)),
            Optional.empty()),
        administrator);
  }
}
