package org.anzheng.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the competences: confirmed, renewed, withdrawn, each by a row that is never changed. */
@Repository
class CompetenceStore {

  private final JdbcClient jdbc;

  CompetenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(CompetenceRecorded fact) {
    Competence competence = fact.competence();
    jdbc.sql(
            """
            INSERT INTO people.competence
              (fact_id, person, category, clause_group, note, valid_from, valid_until)
            VALUES (:fact, :person, :category, :group, :note, :from, :until)
            """)
        .param("fact", competence.id())
        .param("person", fact.person())
        .param("category", competence.category())
        .param("group", competence.clauseGroup().orElse(null))
        .param("note", competence.note())
        .param("from", competence.validFrom())
        .param("until", competence.validUntil())
        .update();
    insert(fact.act().id(), competence.id(), competence.evidence());
  }

  void insert(CompetenceRenewed fact) {
    jdbc.sql(
            """
            INSERT INTO people.competence_renewal (fact_id, competence, valid_until)
            VALUES (:fact, :competence, :until)
            """)
        .param("fact", fact.act().id())
        .param("competence", fact.competence())
        .param("until", fact.validUntil())
        .update();
    insert(fact.act().id(), fact.competence(), fact.evidence());
  }

  void insert(CompetenceWithdrawn fact) {
    jdbc.sql(
            """
            INSERT INTO people.competence_withdrawal (fact_id, competence, first_day, reason)
            VALUES (:fact, :competence, :first, :reason)
            """)
        .param("fact", fact.act().id())
        .param("competence", fact.competence())
        .param("first", fact.firstDay())
        .param("reason", fact.reason())
        .update();
  }

  /** The competences of people, by person, the oldest first. */
  Map<UUID, List<Competence>> of(UUID... people) {
    Map<UUID, List<CompetenceEvidence>> evidence =
        read(
            """
            SELECT e.*, e.competence AS owner FROM people.competence_evidence e
            JOIN people.competence c ON c.fact_id = e.competence
            WHERE c.person = ANY(:people) ORDER BY e.dated, e.position
            """,
            CompetenceStore::evidence,
            people);
    return read(
        """
        SELECT c.*, c.person AS owner, w.first_day,
          greatest(c.valid_until, (SELECT max(r.valid_until) FROM people.competence_renewal r
            WHERE r.competence = c.fact_id)) AS until
        FROM people.competence c
        LEFT JOIN people.competence_withdrawal w ON w.competence = c.fact_id
        WHERE c.person = ANY(:people) ORDER BY c.valid_from, c.category, c.clause_group
        """,
        (row, number) -> competence(row, evidence),
        people);
  }

  private void insert(UUID fact, UUID competence, List<CompetenceEvidence> evidence) {
    for (int i = 0; i < evidence.size(); i++) {
      CompetenceEvidence shown = evidence.get(i);
      jdbc.sql(
              """
              INSERT INTO people.competence_evidence
                (fact_id, position, competence, kind, text, dated, file)
              VALUES (:fact, :position, :competence, :kind, :text, :dated, :file)
              """)
          .param("fact", fact)
          .param("position", i + 1)
          .param("competence", competence)
          .param("kind", shown.kind().name())
          .param("text", shown.text())
          .param("dated", shown.dated())
          .param("file", shown.file().orElse(null))
          .update();
    }
  }

  private <T> Map<UUID, List<T>> read(String sql, RowMapper<T> mapper, UUID... people) {
    RowMapper<Owned<T>> owned =
        (row, number) ->
            new Owned<>(row.getObject("owner", UUID.class), mapper.mapRow(row, number));
    return jdbc.sql(sql).param("people", people).query(owned).list().stream()
        .collect(groupingBy(Owned::owner, mapping(Owned::value, toList())));
  }

  private record Owned<T>(UUID owner, T value) {}

  private static Competence competence(ResultSet row, Map<UUID, List<CompetenceEvidence>> evidence)
      throws SQLException {
    UUID id = row.getObject("fact_id", UUID.class);
    return new Competence(
        id,
        row.getString("category"),
        Optional.ofNullable(row.getString("clause_group")),
        row.getString("note"),
        evidence.getOrDefault(id, List.of()),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("until", LocalDate.class),
        Optional.ofNullable(row.getObject("first_day", LocalDate.class)));
  }

  private static CompetenceEvidence evidence(ResultSet row, int number) throws SQLException {
    return new CompetenceEvidence(
        EvidenceKind.valueOf(row.getString("kind")),
        row.getString("text"),
        row.getObject("dated", LocalDate.class),
        Optional.ofNullable(row.getObject("file", UUID.class)));
  }
}
