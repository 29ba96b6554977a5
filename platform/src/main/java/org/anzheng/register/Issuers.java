package org.anzheng.register;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 颁证机构: every body that ever issued, as certificates show it. They are few, and every certificate
 * that is read needs one: so they are remembered for a few seconds.
 */
@Component
class Issuers {

  private static final String ALL = "all";

  private final BodyReader bodies;
  private final Remembered<KnownIssuers> known;

  Issuers(BodyReader bodies, @Value("${anzheng.lookups.remembered-for}") Duration rememberedFor) {
    this.bodies = bodies;
    this.known = new Remembered<>(1, rememberedFor, all -> true);
  }

  /** To be asked before a connection is taken for the certificates themselves. */
  KnownIssuers now() {
    return known.find(ALL, all -> Optional.of(read())).orElseThrow();
  }

  private KnownIssuers read() {
    return new KnownIssuers(
        bodies.lives().stream()
            .collect(Collectors.toMap(life -> life.body().approvalNo(), Function.identity())));
  }

  /** Within the transaction that changes one. */
  void forget() {
    known.forget(ALL);
  }
}
