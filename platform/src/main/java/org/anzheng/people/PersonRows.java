package org.anzheng.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

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

/** SQL that reads people whole, with competences, associations and sanctions. */
@Repository
class PersonRows {

  private final JdbcClient jdbc;
  private final CompetenceStore competences;

  PersonRows(JdbcClient jdbc, CompetenceStore competences) {
    this.jdbc = jdbc;
    this.competences = competences;
  }

  List<PersonSummary> byId(UUID... people) {
    return read("SELECT * FROM people.person WHERE id = ANY(:value)", people);
  }

  List<PersonSummary> ofBody(UUID body) {
    return read(
        """
        SELECT * FROM people.person WHERE body = :value AND status IN ('ACTIVE', 'SUSPENDED')
        ORDER BY name, registration_no
        """,
        body);
  }

  List<PersonSummary> ofAccount(UUID account) {
    return read(
        "SELECT * FROM people.person WHERE account = :value AND status IN ('ACTIVE', 'SUSPENDED')",
        account);
  }

  List<PersonSummary> byRegistrationNo(String registrationNo) {
    return read(
        "SELECT * FROM people.person WHERE registration_no = :value ORDER BY status, id",
        registrationNo);
  }

  Map<UUID, Integer> fullTimeStaff(LocalDate day) {
    return jdbc
        .sql(
            """
            SELECT body, count(*) AS staff FROM people.person
            WHERE status = 'ACTIVE' AND full_time
              AND registered_from <= :day AND registered_until >= :day
            GROUP BY body
            """)
        .param("day", day)
        .query((row, i) -> Map.entry(row.getObject("body", UUID.class), row.getInt("staff")))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<PersonSummary> read(String sql, Object value) {
    List<PersonSummary> bare = jdbc.sql(sql).param("value", value).query(PersonRows::bare).list();
    UUID[] ids = bare.stream().map(PersonSummary::id).toArray(UUID[]::new);
    Map<UUID, List<Competence>> known = competences.of(ids);
    Map<UUID, List<Association>> ties =
        parts(
            "SELECT * FROM people.association WHERE person = ANY(:ids) ORDER BY declared_at",
            ids,
            PersonRows::association);
    Map<UUID, List<Sanction>> kept =
        parts(
            "SELECT * FROM people.practice_sanction WHERE person = ANY(:ids) ORDER BY first_day",
            ids,
            (row, number) -> part(row, SanctionStore.sanction(row, number)));
    return bare.stream().map(p -> whole(p, known, ties, kept)).toList();
  }

  private <T> Map<UUID, List<T>> parts(String sql, UUID[] ids, RowMapper<Part<T>> mapper) {
    return jdbc.sql(sql).param("ids", ids).query(mapper).list().stream()
        .collect(groupingBy(Part::person, mapping(Part::value, toList())));
  }

  private record Part<T>(UUID person, T value) {}

  private static PersonSummary whole(
      PersonSummary bare,
      Map<UUID, List<Competence>> competences,
      Map<UUID, List<Association>> associations,
      Map<UUID, List<Sanction>> sanctions) {
    return new PersonSummary(
        bare.id(),
        bare.account(),
        bare.name(),
        bare.body(),
        bare.status(),
        bare.registrationNo(),
        bare.registeredFrom(),
        bare.registeredUntil(),
        bare.fullTime(),
        competences.getOrDefault(bare.id(), List.of()),
        associations.getOrDefault(bare.id(), List.of()),
        sanctions.getOrDefault(bare.id(), List.of()));
  }

  private static PersonSummary bare(ResultSet row, int number) throws SQLException {
    return new PersonSummary(
        row.getObject("id", UUID.class),
        Optional.ofNullable(row.getObject("account", UUID.class)),
        row.getString("name"),
        row.getObject("body", UUID.class),
        PersonStatus.valueOf(row.getString("status")),
        row.getString("registration_no"),
        row.getObject("registered_from", LocalDate.class),
        row.getObject("registered_until", LocalDate.class),
        row.getBoolean("full_time"),
        List.of(),
        List.of(),
        List.of());
  }

  private static Part<Association> association(ResultSet row, int number) throws SQLException {
    return part(
        row,
        new Association(
            row.getObject("organisation", UUID.class),
            AssociationKind.valueOf(row.getString("kind")),
            Optional.ofNullable(row.getObject("until", LocalDate.class))));
  }

  private static <T> Part<T> part(ResultSet row, T value) throws SQLException {
    return new Part<>(row.getObject("person", UUID.class), value);
  }
}
