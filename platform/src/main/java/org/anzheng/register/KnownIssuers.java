package org.anzheng.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.kernel.ChinaTime;

/** 颁证机构一览: the bodies by their approval numbers. */
record KnownIssuers(Map<String, BodyLife> byNumber) {

  KnownIssuers {
    byNumber = Map.copyOf(byNumber);
  }

  /**
   * The issuer of a certificate as it stood: its own standing, or that of the category where only
   * that was revoked after the certificate was issued. A body whose facts have not arrived yet is
   * shown by its number alone, as standing.
   *
   * @param recorded what was recorded later does not count
   */
  PublicIssuer at(
      String approvalNo, String category, LocalDate issued, Instant instant, Instant recorded) {
    return Optional.ofNullable(byNumber.get(approvalNo))
        .map(life -> life.issuer(category, issued, new AsOf(instant, recorded)))
        .orElseGet(() ->
            new PublicIssuer(
                approvalNo,
                approvalNo,
                "",
                BodyStanding.IN_FORCE,
                ChinaTime.dateOf(instant),
                Optional.empty()));
  }

  /** What a body was called; its number where its facts have not arrived yet. */
  BodyName name(String approvalNo, AsOf moment) {
    return Optional.ofNullable(byNumber.get(approvalNo))
        .map(life -> life.name(moment))
        .orElseGet(() -> new BodyName(approvalNo, approvalNo, ""));
  }
}
