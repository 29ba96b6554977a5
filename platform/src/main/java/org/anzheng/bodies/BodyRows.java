package org.anzheng.bodies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** SQL that reads bodies whole, with their scope. */
@Repository
class BodyRows {

  private final JdbcClient jdbc;

  BodyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<BodySummary> byNumber(String approvalNo) {
    return read(
        jdbc.sql("SELECT * FROM bodies.body WHERE approval_no = :number")
            .param("number", approvalNo));
  }

  List<BodySummary> byOrganisation(UUID organisation) {
    return read(
        jdbc.sql(
                """
                SELECT * FROM bodies.body WHERE organisation = :organisation
                ORDER BY standing IN ('IN_FORCE', 'SUSPENDED_ORDER') DESC, valid_from DESC,
                  approval_no DESC
                """)
            .param("organisation", organisation));
  }

  List<BodySummary> all() {
    return read(jdbc.sql("SELECT * FROM bodies.body ORDER BY approval_no"));
  }

  Map<ApprovalCondition, String> conditions(String approvalNo) {
    Map<ApprovalCondition, String> conditions = new TreeMap<>();
    jdbc.sql(
            """
            SELECT condition, evidence FROM bodies.condition WHERE approval_no = :number
            """)
        .param("number", approvalNo)
        .query(row -> {
          conditions.put(
              ApprovalCondition.valueOf(row.getString("condition")), row.getString("evidence"));
        });
    return conditions;
  }

  private List<BodySummary> read(StatementSpec statement) {
    List<BodySummary> bare = statement.query(BodyRows::bare).list();
    Map<String, List<ScopeItem>> scopes =
        jdbc
            .sql(
                """
                SELECT * FROM bodies.scope_item WHERE approval_no = ANY(:numbers)
                ORDER BY category, valid_from
                """)
            .param("numbers", bare.stream().map(BodySummary::approvalNo).toArray(String[]::new))
            .query(BodyRows::scope)
            .list()
            .stream()
            .collect(groupingBy(Scoped::approvalNo, mapping(Scoped::item, toList())));
    return bare.stream()
        .map(b -> whole(b, scopes.getOrDefault(b.approvalNo(), List.of())))
        .toList();
  }

  private record Scoped(String approvalNo, ScopeItem item) {}

  private static BodySummary whole(BodySummary bare, List<ScopeItem> scope) {
    return new BodySummary(
        bare.organisation(),
        bare.approvalNo(),
        bare.name(),
        bare.nameEn(),
        bare.standing(),
        bare.standingSince(),
        scope,
        bare.validFrom(),
        bare.validTo());
  }

  private static BodySummary bare(ResultSet row, int number) throws SQLException {
    return new BodySummary(
        row.getObject("organisation", UUID.class),
        row.getString("approval_no"),
        row.getString("name"),
        row.getString("name_en"),
        BodyStanding.valueOf(row.getString("standing")),
        row.getObject("standing_since", LocalDate.class),
        List.of(),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }

  private static Scoped scope(ResultSet row, int number) throws SQLException {
    return new Scoped(
        row.getString("approval_no"),
        new ScopeItem(
            row.getString("category"),
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class),
            Optional.ofNullable(row.getObject("revoked_on", LocalDate.class))));
  }
}
