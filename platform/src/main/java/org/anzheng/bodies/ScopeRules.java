package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 批准范围规则: no certification without approval, and only within its scope. */
public final class ScopeRules {

  private ScopeRules() {}

  /** Whether the body may accept, decide and issue in a category on a day. */
  @Basis("regulation:9")
  public static boolean covers(BodySummary body, String category, LocalDate day) {
    return objection(body, category, day).isEmpty();
  }

  /** What stands in the way: the standing first, then the scope. */
  @Basis({"regulation:9", "opinion:4"})
  public static Optional<Objection> objection(BodySummary body, String category, LocalDate day) {
    if (body.standing() != BodyStanding.IN_FORCE) {
      return Optional.of(
          Objection.to(BodyRefusal.NOT_IN_FORCE, body.approvalNo(), body.standing()));
    }
    return outOfScope(body, category, day);
  }

  /**
   * The same for following up what the body issued: a suspension of its business leaves that duty
   * as it is.
   */
  @Basis({"regulation:26", "body-measures:39"})
  public static Optional<Objection> followUpObjection(
      BodySummary body, String category, LocalDate day) {
    return body.standing() == BodyStanding.SUSPENDED_ORDER
        ? outOfScope(body, category, day)
        : objection(body, category, day);
  }

  private static Optional<Objection> outOfScope(BodySummary body, String category, LocalDate day) {
    return body.scope().stream().anyMatch(s -> s.category().equals(category) && s.holdsOn(day))
        ? Optional.empty()
        : Optional.of(Objection.to(BodyRefusal.OUT_OF_SCOPE, body.approvalNo(), category, day));
  }
}
