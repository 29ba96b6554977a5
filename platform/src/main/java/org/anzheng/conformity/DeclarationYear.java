package org.anzheng.conformity;

import static org.anzheng.scheme.ParameterKey.DECLARATION_INTERVAL;
import static org.anzheng.scheme.ParameterKey.DECLARATION_WINDOW;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.Parameters;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 声明年度: the clock of the next yearly declaration, one for each certificate. */
@Service
@NamedInterface("reads")
public class DeclarationYear {

  static final String DUE = "declaration.due";

  private static final String SUBJECT = "certificate/";

  private final Deadlines deadlines;
  private final RunningDeadlines running;
  private final Parameters parameters;

  DeclarationYear(Deadlines deadlines, RunningDeadlines running, Parameters parameters) {
    this.deadlines = deadlines;
    this.running = running;
    this.parameters = parameters;
  }

  /** The last day on which the running year's declaration is in time. */
  public Optional<LocalDate> due(String certificate) {
    return running.ofSubject(SUBJECT + certificate).stream()
        .filter(clock -> clock.kind().equals(DUE))
        .map(clock -> ChinaTime.dateOf(clock.due().minusMillis(1)))
        .findFirst();
  }

  /** The same, once the declaration can be made. */
  public Optional<LocalDate> open(String certificate, LocalDate today) {
    return due(certificate)
        .filter(due ->
            DeclarationRules.window(
                    due, today, parameters.on(today).row(DECLARATION_WINDOW).term().period())
                .isEmpty());
  }

  /** Starts the clock of the first yearly day after {@code day}, unless the certificate ends. */
  void start(CertificateSummary certificate, LocalDate day) {
    Period interval = parameters.on(day).row(DECLARATION_INTERVAL).term().period();
    DeclarationRules.dueAfter(certificate.issuedOn(), certificate.validTo(), day, interval)
        .ifPresent(due ->
            deadlines.start(
                new DeadlineStart(
                    SUBJECT + certificate.number(),
                    DUE,
                    ChinaTime.endOf(due),
                    "opinion:7",
                    certificate.holder(),
                    Role.APPLICANT)));
  }

  void stop(String certificate) {
    deadlines.meet(SUBJECT + certificate, DUE);
  }

  /** The certificate number in a deadline's subject. */
  static String certificateOf(String subject) {
    return subject.substring(SUBJECT.length());
  }
}
