package org.anzheng.api.v1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anzheng.adoption.watch.Watch;
import org.anzheng.register.Holding;

/** 关注, as programs see it. */
record WatchAnswer(
    UUID id, String kind, String target, String note, Instant since, List<Line> certificates) {

  static WatchAnswer of(Watch watch) {
    return new WatchAnswer(
        watch.id(),
        watch.kind().name(),
        watch.target(),
        watch.note(),
        watch.since(),
        watch.holdings().stream().map(Line::of).toList());
  }

  record Line(
      String number,
      String holder,
      String category,
      String issuer,
      LocalDate validTo,
      String status,
      String statusCode) {

    static Line of(Holding holding) {
      return new Line(
          holding.number(),
          holding.holderName(),
          holding.category(),
          holding.issuer(),
          holding.validTo(),
          holding.status().name(),
          holding.status().code());
    }
  }
}
