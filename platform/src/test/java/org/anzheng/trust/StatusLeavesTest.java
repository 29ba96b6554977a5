package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.anzheng.proof.StatusList;
import org.junit.jupiter.api.Test;

/** Lists follow from all leaves, however few of them are read at once. */
class StatusLeavesTest {

  private static final String SUSPENDED = "02";

  @Test
  void nothing_is_lost_between_one_page_and_the_next() {
    try (GivenLog log = GivenLog.fresh()) {
      for (int i = 0; i < 7; i++) {
        String number = "CSSC-2026-TA-000000%d-K".formatted(i);
        log.announce(Sample.open(GivenLog.chain(), number, i, SUSPENDED));
        log.announce(2);
      }
      log.publish();
      int shard = log.jdbc.sql("SELECT log_id FROM trust.tlog_state").query(Integer.class).single();

      for (int atOnce : new int[] {1, 3, 7, 100}) {
        StatusLeaves leaves = new StatusLeaves(log.jdbc, atOnce);
        Set<String> touched = new HashSet<>();
        leaves.advance(shard, 1000, touched);

        StatusList list = leaves.replay().list("certificates-0");
        for (int i = 0; i < 7; i++) {
          assertThat(list.get(i)).as("%d at once, place %d", atOnce, i).isEqualTo(2);
        }
        assertThat(list.get(7)).isZero();
        assertThat(touched).containsExactly("certificates-0");
        assertThat(leaves.isAt(shard, 1000)).isTrue();
      }
    }
  }
}
