package org.anzheng.certificates;

import static org.anzheng.certificates.GivenCertificate.CONTENT;
import static org.anzheng.certificates.GivenCertificate.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.junit.jupiter.api.Test;

class IssueRulesTest {

  @Test
  void what_was_decided_is_issued() {
    assertThat(reasons(order(TODAY, CONTENT.hash()), true, Optional.empty(), true)).isEmpty();
  }

  @Test
  void nothing_is_issued_on_a_log_that_does_not_keep_up() {
    assertThat(reasons(order(TODAY, CONTENT.hash()), true, Optional.empty(), false))
        .containsExactly(CertificateRefusal.LOG_BEHIND);
  }

  @Test
  void everything_against_an_issue_is_said_at_once() {
    assertThat(reasons(order(TODAY.plusDays(1), "other"), false, Optional.of("CSSC-1"), false))
        .containsExactly(
            CertificateRefusal.BODY_NOT_APPROVED,
            CertificateRefusal.ALREADY_ISSUED,
            CertificateRefusal.DECIDED_IN_FUTURE,
            CertificateRefusal.DECISION_DATA_DIFFERS,
            CertificateRefusal.LOG_BEHIND);
  }

  private static IssueOrder order(LocalDate decidedOn, String hash) {
    return new IssueOrder(
        "WT-1", "case/WT-1", UUID.randomUUID(), UUID.randomUUID(), CONTENT, decidedOn, hash);
  }

  private static List<Reason> reasons(
      IssueOrder order, boolean covered, Optional<String> already, boolean keepsUp) {
    return IssueRules.objections(order, covered, already, keepsUp, TODAY).stream()
        .map(Objection::reason)
        .toList();
  }
}
