package org.anzheng.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Sealer;

/** Rows of the database as notices. */
final class NoticeRows {

  private NoticeRows() {}

  static NoticeLine line(ResultSet row, int number) throws SQLException {
    return new NoticeLine(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getString("subject"),
        row.getString("chain"),
        row.getString("title_zh"),
        row.getString("title_en"),
        texts(row, "basis").length > 0,
        row.getObject("sender", UUID.class),
        Optional.ofNullable(row.getObject("recipient", UUID.class)),
        roles(texts(row, "duties")),
        row.getTimestamp("delivered_at").toInstant(),
        row.getObject("served_on", LocalDate.class),
        Optional.ofNullable(row.getTimestamp("read_at")).map(Timestamp::toInstant));
  }

  static Notice notice(ResultSet row, Sealer sealer, List<NoticeReceipt> receipts)
      throws SQLException {
    return new Notice(
        line(row, 0),
        text(row, sealer, "zh"),
        text(row, sealer, "en"),
        List.of(texts(row, "basis")),
        Optional.ofNullable(row.getObject("attachment", UUID.class)),
        receipts);
  }

  private static NoticeText text(ResultSet row, Sealer sealer, String language)
      throws SQLException {
    return new NoticeText(
        row.getString("title_" + language),
        sealer.openText(row.getBytes("text_" + language)),
        row.getString("remedy_" + language));
  }

  private static String[] texts(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }

  private static Set<Role> roles(String[] names) {
    return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
