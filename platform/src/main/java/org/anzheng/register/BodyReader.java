package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.ScopeItem;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the bodies' side of the register. */
@Repository
class BodyReader {

  private final JdbcClient jdbc;
  private final OneConnection one;

  BodyReader(@Qualifier("reader") DataSource reader, OneConnection one) {
    this.jdbc = JdbcClient.create(reader);
    this.one = one;
  }

  List<BodyEntry> all() {
    return one.read(() -> {
      Map<String, List<ScopeItem>> scopes =
          byBody(
              "SELECT * FROM register.body_scope ORDER BY category, holds_from", BodyReader::item);
      return jdbc.sql("SELECT * FROM register.body ORDER BY approval_no")
          .query((row, i) -> entry(row, no -> scopes.getOrDefault(no, List.of())))
          .list();
    });
  }

  /** All, with what happened to each. */
  List<BodyLife> lives() {
    return one.read(() -> {
      Map<String, List<BodyEvent>> histories =
          byBody(
              "SELECT * FROM register.body_event ORDER BY effective_at", RegisterRows::bodyEvent);
      return all().stream()
          .map(body -> new BodyLife(body, histories.getOrDefault(body.approvalNo(), List.of())))
          .toList();
    });
  }

  private <T> Map<String, List<T>> byBody(String sql, RowMapper<T> mapper) {
    Map<String, List<T>> byBody = new HashMap<>();
    jdbc.sql(sql)
        .query(row -> {
          byBody
              .computeIfAbsent(row.getString("approval_no"), no -> new ArrayList<>())
              .add(mapper.mapRow(row, row.getRow()));
        });
    return byBody;
  }

  Map<String, BodyName> names() {
    Map<String, BodyName> names = new LinkedHashMap<>();
    jdbc.sql("SELECT approval_no, name, name_en FROM register.body ORDER BY approval_no")
        .query((row, i) ->
            new BodyName(
                row.getString("approval_no"), row.getString("name"), row.getString("name_en")))
        .list()
        .forEach(name -> names.put(name.approvalNo(), name));
    return names;
  }

  Optional<BodyEntry> find(String approvalNo) {
    return one.read(() ->
        jdbc.sql("SELECT * FROM register.body WHERE approval_no = :no")
            .param("no", approvalNo)
            .query((row, i) -> entry(row, this::scope))
            .optional());
  }

  List<BodyEvent> history(String approvalNo) {
    return jdbc.sql(
            "SELECT * FROM register.body_event WHERE approval_no = :no ORDER BY effective_at")
        .param("no", approvalNo)
        .query(RegisterRows::bodyEvent)
        .list();
  }

  /** What happened last to any body, newest first. */
  List<BodyNews> news(int most) {
    return jdbc.sql(
            """
            SELECT e.*, b.name, b.name_en FROM register.body_event e
            JOIN register.body b USING (approval_no) ORDER BY e.decided_at DESC LIMIT :most
            """)
        .param("most", most)
        .query((row, i) ->
            new BodyNews(
                row.getString("approval_no"),
                row.getString("name"),
                row.getString("name_en"),
                RegisterRows.bodyEvent(row, i)))
        .list();
  }

  private List<ScopeItem> scope(String approvalNo) {
    return jdbc.sql(
            "SELECT * FROM register.body_scope WHERE approval_no = :no ORDER BY category,"
                + " holds_from")
        .param("no", approvalNo)
        .query(BodyReader::item)
        .list();
  }

  private static ScopeItem item(ResultSet row, int index) throws SQLException {
    return new ScopeItem(
        row.getString("category"),
        RegisterRows.date(row, "holds_from"),
        RegisterRows.date(row, "holds_to"),
        Optional.ofNullable(row.getObject("revoked_on", LocalDate.class)));
  }

  private static BodyEntry entry(ResultSet row, Function<String, List<ScopeItem>> scopes)
      throws SQLException {
    String approvalNo = row.getString("approval_no");
    return new BodyEntry(
        approvalNo,
        row.getString("name"),
        row.getString("name_en"),
        BodyStanding.valueOf(row.getString("standing")),
        row.getObject("standing_since", LocalDate.class),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        scopes.apply(approvalNo));
  }
}
