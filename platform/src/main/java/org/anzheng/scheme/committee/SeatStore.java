package org.anzheng.scheme.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the committee's seats. */
@Repository
class SeatStore {

  private static final String SELECT =
      """
      SELECT s.*, ARRAY(SELECT c.role FROM scheme.committee_confirmation c WHERE c.seat = s.id)
        AS confirmed
      FROM scheme.committee_seat s
      """;

  private final JdbcClient jdbc;

  SeatStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Seat> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE s.id = :id").param("id", id).query(SeatStore::row).optional();
  }

  List<Seat> of(UUID committee) {
    return jdbc.sql(
            SELECT + "WHERE s.committee = :committee ORDER BY s.constituency, s.valid_from, s.id")
        .param("committee", committee)
        .query(SeatStore::row)
        .list();
  }

  List<Seat> all() {
    return jdbc.sql(SELECT + "ORDER BY s.valid_from, s.id").query(SeatStore::row).list();
  }

  /** One nomination after the other, so that two together do not pass the balance. */
  void lock(UUID committee) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtext(:committee))")
        .param("committee", "committee/" + committee)
        .query((row, n) -> 1)
        .single();
  }

  void insert(SeatFact.SeatNominated fact) {
    jdbc.sql(
            """
            INSERT INTO scheme.committee_seat (id, committee, member, constituency, affiliation,
              valid_from, valid_to, status)
            VALUES (:id, :committee, :member, :constituency, :affiliation, :from, :to, 'PROPOSED')
            """)
        .param("id", fact.seat())
        .param("committee", fact.committee())
        .param("member", fact.member())
        .param("constituency", fact.constituency().name())
        .param("affiliation", fact.affiliation())
        .param("from", fact.from())
        .param("to", fact.to())
        .update();
  }

  void update(Seat seat) {
    int updated =
        jdbc.sql(
                """
                UPDATE scheme.committee_seat SET status = :status, version = version + 1
                WHERE id = :id AND version = :version
                """)
            .param("status", seat.status().name())
            .param("id", seat.id())
            .param("version", seat.version())
            .update();
    if (updated != 1) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  /** One row for each department that agreed. */
  void insertConfirmation(SeatFact.SeatChanged fact) {
    jdbc.sql(
            """
            INSERT INTO scheme.committee_confirmation (fact_id, seat, role, account)
            VALUES (:fact, :seat, :role, :account)
            """)
        .param("fact", fact.act().id())
        .param("seat", fact.seat())
        .param("role", fact.act().role().name())
        .param("account", fact.act().account())
        .update();
  }

  private static Seat row(ResultSet row, int number) throws SQLException {
    return new Seat(
        row.getObject("id", UUID.class),
        row.getObject("committee", UUID.class),
        row.getObject("member", UUID.class),
        Constituency.valueOf(row.getString("constituency")),
        row.getString("affiliation"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        SeatStatus.valueOf(row.getString("status")),
        Arrays.stream((String[]) row.getArray("confirmed").getArray())
            .map(Role::valueOf)
            .collect(Collectors.toSet()),
        row.getInt("version"));
  }
}
