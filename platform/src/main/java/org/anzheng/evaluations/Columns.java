package org.anzheng.evaluations;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes the column types the driver does not map by itself. */
final class Columns {

  private Columns() {}

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }

  static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(java.sql.Timestamp::toInstant);
  }

  static Optional<String> optionalText(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return List.of((String[]) array.getArray());
  }

  static List<UUID> uuids(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return List.of((UUID[]) array.getArray());
  }

  /** For a parameter written as {@code CAST(:x AS text[])} or {@code uuid[]}. */
  static String[] array(List<?> values) {
    return values.stream().map(String::valueOf).toArray(String[]::new);
  }
}
