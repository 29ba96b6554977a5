package org.anzheng.demonstration.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.anzheng.certificates.CertificateTransition;
import org.anzheng.certificates.ReportedChange;
import org.anzheng.demonstration.DemoBody;
import org.anzheng.kernel.Actor;
import org.anzheng.parties.Uscc;
import org.junit.jupiter.api.Test;

class ExampleLifeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
  private static final DemoBody BODY =
      new DemoBody(
          new UUID(0, 1),
          "CNCA-R-2023-001",
          List.of("TA", "OM"),
          Map.of(),
          new UUID(0, 2),
          new UUID(0, 3),
          new DemoBody.Relief(Actor.system(), new UUID(0, 4)));

  @Test
  void the_same_seed_gives_the_same_certificates_and_another_one_others() {
    assertThat(lives(7)).isEqualTo(lives(7)).isNotEqualTo(lives(8));
  }

  @Test
  void holders_are_plainly_fictional_with_codes_that_are_right() {
    assertThat(lives(7))
        .allSatisfy(life -> {
          assertThat(life.issue().content().holderName()).startsWith("示例");
          assertThat(Uscc.isValid(life.issue().content().holderUscc())).isTrue();
        });
    assertThat(lives(7).stream().map(life -> life.issue().holder()).distinct().count())
        .as("some hold several")
        .isBetween(200L, 900L);
  }

  @Test
  void nothing_happens_before_the_issue_or_after_today() {
    assertThat(lives(7))
        .allSatisfy(life -> {
          LocalDate before = life.issue().issuedOn();
          for (ReportedChange change : life.changes()) {
            assertThat(change.dates().effectiveOn()).isBetween(before, TODAY);
            before = change.dates().effectiveOn();
          }
        });
  }

  @Test
  void most_live_on_and_every_way_to_end_is_there() {
    assertThat(share(life -> life.changes().isEmpty() && !life.over())).isBetween(0.8, 0.95);
    assertThat(share(life -> ends(life, CertificateTransition.REPORT_REVOCATION)))
        .isBetween(0.01, 0.06);
    assertThat(share(life -> ends(life, CertificateTransition.REPORT_CANCELLATION)))
        .isBetween(0.005, 0.05);
    assertThat(share(ExampleLife::over)).isBetween(0.02, 0.12);
    assertThat(share(life -> life.changes().size() == 2)).isBetween(0.005, 0.05);
  }

  private static boolean ends(ExampleLife life, CertificateTransition transition) {
    return Optional.of(life.changes())
        .filter(changes -> !changes.isEmpty())
        .map(List::getLast)
        .filter(change -> change.transition() == transition)
        .isPresent();
  }

  private static double share(Predicate<ExampleLife> of) {
    List<ExampleLife> all = lives(7);
    return all.stream().filter(of).count() / (double) all.size();
  }

  private static List<ExampleLife> lives(long seed) {
    return IntStream.range(0, 1000).mapToObj(n -> ExampleLife.of(seed, n, BODY, TODAY)).toList();
  }
}
