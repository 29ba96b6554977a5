package org.anzheng.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.bodies.BodySummary;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.people.PersonSummary;
import org.anzheng.scheme.SchemeParameters;

/**
 * 办理情形: everything a decision in a case depends on: the file, who acts, when, and under which
 * parameters.
 *
 * @param body the certification body as it stands today
 * @param person the person who acts, if registered as one
 */
record Situation(
    CaseFile file,
    Actor actor,
    Instant now,
    SchemeParameters parameters,
    Optional<BodySummary> body,
    Optional<PersonSummary> person) {

  LocalDate today() {
    return ChinaTime.dateOf(now);
  }

  CaseSummary summary() {
    return file.summary();
  }

  /** The certificate the case is about. */
  Optional<CertificateSummary> certificate() {
    return file.background().certificate();
  }

  CaseStep step(CaseTransition transition) {
    return summary().step(transition, actor);
  }
}
