package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** 名称沿革: what a body is called from an instant on, and when that was recorded. */
record NameSince(String name, String nameEn, Instant effective, Instant recorded) {

  static NameSince of(ResultSet row, int index) throws SQLException {
    return new NameSince(
        row.getString("name"),
        row.getString("name_en"),
        RegisterRows.instant(row, "effective_at"),
        RegisterRows.instant(row, "recorded_at"));
  }
}
