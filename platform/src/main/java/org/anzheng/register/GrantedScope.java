package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.anzheng.bodies.ScopeItem;

/**
 * 批准范围沿革: one category in one period, with when that was decided and recorded.
 *
 * @param granted since when the decision to grant it has effect, which may be before its first day
 * @param recorded when that decision came into the register
 * @param revocationRecorded when its revocation did; empty while nobody revoked it
 */
record GrantedScope(
    ScopeItem item, Instant granted, Instant recorded, Optional<Instant> revocationRecorded) {

  static GrantedScope of(ResultSet row, int index) throws SQLException {
    return new GrantedScope(
        itemOf(row, index),
        RegisterRows.instant(row, "granted_at"),
        RegisterRows.instant(row, "recorded_at"),
        Optional.ofNullable(row.getObject("revocation_recorded_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  static ScopeItem itemOf(ResultSet row, int index) throws SQLException {
    return new ScopeItem(
        row.getString("category"),
        RegisterRows.date(row, "holds_from"),
        RegisterRows.date(row, "holds_to"),
        Optional.ofNullable(row.getObject("revoked_on", LocalDate.class)));
  }

  /** As it stood; empty when it had not been granted. */
  Optional<ScopeItem> at(AsOf moment) {
    return moment.knows(granted, recorded)
        ? Optional.of(new ScopeItem(item.category(), item.from(), item.to(), revoked(moment)))
        : Optional.empty();
  }

  /** The first day on which it was revoked, if it was by then. */
  Optional<LocalDate> revoked(AsOf moment) {
    return item.revoked()
        .filter(day -> !day.isAfter(moment.day()))
        .filter(day -> revocationRecorded.filter(at -> at.isAfter(moment.recorded())).isEmpty());
  }
}
