package org.anzheng.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.ReportedSearch;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenReports;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A report whose server falls over again and again. */
@PlatformTest
class KilledReportsTest {

  @Autowired GivenBodies bodies;
  @Autowired GivenReports given;
  @Autowired Reports reports;
  @Autowired ReportWork work;
  @Autowired ReportedSearch reported;
  @Autowired CertificateSearch certificates;

  GivenBody body;

  @BeforeEach
  void aBody() {
    body = bodies.approved("TA");
  }

  /** Ten times broken off at every kind of step; in the end all is as if nothing had happened. */
  @Test
  void an_import_that_is_killed_again_and_again_gives_the_same_result() {
    GivenBody undisturbed = bodies.approved("TA");
    ReportBatch calm = given.sent(undisturbed, ReportTable.CERTIFICATE, history(undisturbed));
    ReportBatch batch =
        given.send(
            body,
            ReportTable.CERTIFICATE,
            false,
            GivenReports.csv(ReportTable.CERTIFICATE, history(body)));
    AtomicInteger steps = new AtomicInteger();
    AtomicInteger kills = new AtomicInteger();
    Random random = new Random(7);
    while (reports.find(batch.number()).finishedAt().isEmpty()) {
      try {
        work.next(
            5,
            step -> {
              steps.incrementAndGet();
              if (kills.get() < 10 && random.nextInt(4) == 0) {
                kills.incrementAndGet();
                throw new IllegalStateException("killed at " + step);
              }
            });
      } catch (IllegalStateException killed) {
        assertThat(killed).hasMessageStartingWith("killed at ");
      }
    }

    ReportBatch end = reports.find(batch.number());
    assertThat(kills.get()).isEqualTo(10);
    assertThat(List.of(end.accepted(), end.refused(), end.flagged(), end.unchanged()))
        .isEqualTo(List.of(calm.accepted(), calm.refused(), calm.flagged(), calm.unchanged()));
    assertThat(states(body)).isEqualTo(states(undisturbed));
  }

  private List<Map<String, String>> history(GivenBody of) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      rows.add(given.issue(of, "K-" + i));
      if (i % 2 == 0) {
        rows.add(given.status(of, "K-" + i, "02"));
      }
      if (i % 4 == 0) {
        rows.add(given.status(of, "K-" + i, "03"));
      }
      if (i % 5 == 0) {
        rows.add(given.status(of, "NEVER-" + i, "03"));
      }
    }
    return rows;
  }

  private Map<String, String> states(GivenBody of) {
    Map<String, String> states = new TreeMap<>();
    List<String> numbers = IntStream.range(0, 12).mapToObj(i -> "K-" + i).toList();
    reported
        .of(of.organisation(), numbers)
        .forEach((own, state) ->
            states.put(
                own, state.status() + " after " + certificates.history(state.number()).size()));
    return states;
  }
}
