package org.anzheng.api.v1;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anzheng.adoption.records.AdoptionRecord;
import org.anzheng.adoption.records.CheckedCertificate;

/** 采信记录, as programs see it. */
record RecordAnswer(
    String number,
    String procurement,
    String title,
    String sector,
    String requirement,
    String status,
    Instant recordedAt,
    Optional<String> chosen,
    List<Check> checks) {

  static RecordAnswer of(AdoptionRecord record) {
    return new RecordAnswer(
        record.number(),
        record.procurement(),
        record.title(),
        record.sector().name(),
        record.requirement(),
        record.status().name(),
        record.recordedAt(),
        record.chosen(),
        record.checks().stream().map(Check::of).toList());
  }

  record Check(
      String number,
      String holder,
      String status,
      String statusCode,
      String standing,
      boolean holds,
      Instant checkedAt,
      String receipt) {

    static Check of(CheckedCertificate check) {
      return new Check(
          check.number(),
          check.holder(),
          check.status().name(),
          check.status().code(),
          check.standing().name(),
          check.holds(),
          check.checkedAt(),
          check.receipt());
    }
  }
}
