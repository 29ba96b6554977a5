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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads the bodies' side of the register. */
@Repository
class BodyReader {

  private static final String ALL = "SELECT * FROM register.body ORDER BY approval_no";
  private static final String NAMES = "SELECT * FROM register.body_name";
  private static final String HISTORY = "SELECT * FROM register.body_event ORDER BY effective_at";
  private static final String SCOPE =
      "SELECT * FROM register.body_scope ORDER BY category, holds_from";
  private static final String OF_ONE = " WHERE approval_no = :no";
  private static final String SCOPE_OF_ONE =
      "SELECT * FROM register.body_scope WHERE approval_no = :no ORDER BY category, holds_from";

  private final JdbcClient jdbc;
  private final OneConnection one;

  BodyReader(@Qualifier("reader") DataSource reader, OneConnection one) {
    this.jdbc = JdbcClient.create(reader);
    this.one = one;
  }

  List<BodyEntry> all() {
    return one.read(() -> {
      Map<String, List<ScopeItem>> scopes = byBody(SCOPE, GrantedScope::itemOf);
      return jdbc.sql(ALL)
          .query((row, i) -> entry(row, no -> scopes.getOrDefault(no, List.of())))
          .list();
    });
  }

  /** All, with what happened to each. */
  List<BodyLife> lives() {
    return one.read(() -> {
      Map<String, List<GrantedScope>> scopes = byBody(SCOPE, GrantedScope::of);
      Map<String, List<NameSince>> names = byBody(NAMES, NameSince::of);
      Map<String, List<BodyEvent>> histories = byBody(HISTORY, RegisterRows::bodyEvent);
      return jdbc.sql(ALL)
          .query((row, i) -> {
            String no = row.getString("approval_no");
            return life(
                row,
                scopes.getOrDefault(no, List.of()),
                names.getOrDefault(no, List.of()),
                histories.getOrDefault(no, List.of()));
          })
          .list();
    });
  }

  /** One, with what happened to it. */
  Optional<BodyLife> life(String approvalNo) {
    return one.read(() ->
        of(approvalNo, "SELECT * FROM register.body" + OF_ONE)
            .query((row, i) ->
                life(
                    row,
                    of(approvalNo, SCOPE_OF_ONE).query(GrantedScope::of).list(),
                    of(approvalNo, "SELECT * FROM register.body_name" + OF_ONE)
                        .query(NameSince::of)
                        .list(),
                    history(approvalNo)))
            .optional());
  }

  private static BodyLife life(
      ResultSet row, List<GrantedScope> scope, List<NameSince> names, List<BodyEvent> history)
      throws SQLException {
    List<ScopeItem> items = scope.stream().map(GrantedScope::item).toList();
    return new BodyLife(entry(row, no -> items), scope, names, history);
  }

  private StatementSpec of(String approvalNo, String sql) {
    return jdbc.sql(sql).param("no", approvalNo);
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
        of(approvalNo, "SELECT * FROM register.body" + OF_ONE)
            .query((row, i) ->
                entry(row, no -> of(no, SCOPE_OF_ONE).query(GrantedScope::itemOf).list()))
            .optional());
  }

  List<BodyEvent> history(String approvalNo) {
    return of(approvalNo, "SELECT * FROM register.body_event" + OF_ONE + " ORDER BY effective_at")
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
