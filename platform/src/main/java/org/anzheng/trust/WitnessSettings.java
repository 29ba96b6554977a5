package org.anzheng.trust;

import java.net.URI;
import java.util.List;
import org.anzheng.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who cosigns the log's checkpoints, and how many must.
 *
 * @param witnesses none at first: the log is published without cosignatures
 * @param quorum how many must have cosigned; without it as many as let a third of them fail
 */
@ConfigurationProperties("anzheng.log")
record WitnessSettings(@Nullable List<Witness> witnesses, @Nullable Integer quorum) {

  static final WitnessSettings NONE = new WitnessSettings(null, null);

  /**
   * One witness.
   *
   * @param name what the policy of the trust list calls it
   * @param vkey its key, or the file that its program leaves it in
   * @param url where it listens
   * @param department whose witness it is
   */
  record Witness(String name, String vkey, URI url, @Nullable Role department) {}

  List<Witness> all() {
    return witnesses == null ? List.of() : witnesses;
  }

  /** Three of four: with n = 3f + 1 witnesses, f may be down or lie. */
  int needed() {
    int n = all().size();
    return quorum != null ? quorum : n - Math.max(0, n - 1) / 3;
  }
}
