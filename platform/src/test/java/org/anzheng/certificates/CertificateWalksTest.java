package org.anzheng.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.anzheng.kernel.ChinaTime;
import org.junit.jupiter.api.Test;

/**
 * Whatever is tried, in whatever order and by whomever: what came out of it is a life that a
 * certificate may have. More walks with {@code ./anzheng test --long}.
 */
class CertificateWalksTest {

  private static final int WALKS = Boolean.getBoolean("anzheng.long") ? 100_000 : 3_000;
  private static final int STEPS = 14;
  private static final Set<CertificateStatus> ENDS =
      EnumSet.of(CertificateStatus.CANCELLED, CertificateStatus.EXPIRED);

  @Test
  void every_walk_leaves_a_history_without_gaps() {
    walks(walk -> {
      List<Certificate> states = walk.states();
      for (int i = 0; i < walk.facts().size(); i++) {
        StatusChange change = walk.facts().get(i).change();
        assertThat(change.from()).contains(states.get(i).status());
        assertThat(change.to()).isEqualTo(states.get(i + 1).status());
        assertThat(states.get(i + 1).version()).isEqualTo(states.get(i).version() + 1);
      }
    });
  }

  @Test
  void nothing_follows_an_end_and_only_an_annulment_follows_a_revocation() {
    walks(walk -> {
      for (int i = 0; i < walk.facts().size(); i++) {
        CertificateStatus before = walk.states().get(i).status();
        assertThat(ENDS).doesNotContain(before);
        if (before == CertificateStatus.REVOKED) {
          assertThat(walk.facts().get(i)).isInstanceOf(RevocationAnnulled.class);
        }
      }
    });
  }

  @Test
  void times_run_forward_and_nothing_is_decided_in_the_future() {
    walks(walk -> {
      for (int i = 0; i < walk.facts().size(); i++) {
        EventTimes times = walk.facts().get(i).change().times();
        assertThat(times.effective()).isBeforeOrEqualTo(times.recorded());
        assertThat(times.decided()).isBeforeOrEqualTo(times.recorded());
        if (walk.facts().get(i) instanceof CertificateExpired) {
          // whenever it is recorded, the law says when it was
          assertThat(times.effective()).isEqualTo(ChinaTime.endOf(GivenCertificate.VALID_TO));
        } else {
          assertThat(ChinaTime.dateOf(times.effective()))
              .isAfterOrEqualTo(ChinaTime.dateOf(walk.states().get(i).lastEffective()));
        }
      }
    });
  }

  @Test
  void a_suspension_always_has_an_end_and_the_certificate_its_old_expiry() {
    walks(walk ->
        walk.states()
            .forEach(state -> {
              assertThat(state.validTo()).isEqualTo(GivenCertificate.VALID_TO);
              if (state.status() == CertificateStatus.SUSPENDED) {
                assertThat(state.suspendedUntil()).isPresent();
              }
            }));
  }

  @Test
  void the_walks_reach_every_status() {
    Set<CertificateStatus> reached = EnumSet.noneOf(CertificateStatus.class);
    walks(walk -> walk.states().forEach(state -> reached.add(state.status())));

    assertThat(reached).containsExactlyInAnyOrder(CertificateStatus.values());
  }

  private static void walks(java.util.function.Consumer<CertificateWalk> check) {
    LongStream.range(0, WALKS)
        .mapToObj(seed -> new CertificateWalk(seed).steps(STEPS))
        .forEach(check);
  }
}
