package org.anzheng.trust;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.PublicLeaf;
import org.anzheng.kernel.Role;
import org.jspecify.annotations.Nullable;

/** A fact of these tests, with or without a public leaf. */
record Sample(
    Act act, String chain, String person, @Nullable String certificate, int index, String status)
    implements Fact {

  static final String PERSON = "示例人员张三 13800000000";

  static Sample on(String chain) {
    return new Sample(newAct(), chain, PERSON, null, 0, "");
  }

  static Sample open(String chain, String certificate) {
    return open(chain, certificate, 65_000, "01");
  }

  /** An event that leaves a certificate's place in the lists with a status. */
  static Sample open(String chain, String certificate, int index, String status) {
    return new Sample(newAct(), chain, PERSON, certificate, index, status);
  }

  private static Act newAct() {
    return new Act(
        UUID.randomUUID(),
        Instant.parse("2026-03-01T02:03:04Z"),
        UUID.randomUUID(),
        UUID.randomUUID(),
        Role.DECISION_MAKER);
  }

  @Override
  public Optional<PublicLeaf> publicLeaf() {
    return Optional.ofNullable(certificate)
        .map(no ->
            new PublicLeaf(
                "cert",
                no,
                Map.of("no", no, "ev", "issue", "to", status, "idx", index, "eff", "2026-03-01")));
  }
}
