package org.anzheng.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the offices, their area and their powers. */
@Repository
class OfficeStore {

  private static final String SELECT =
      """
      SELECT f.*, o.name, o.name_en FROM parties.office f
      JOIN parties.organisation o ON o.id = f.organisation
      """;

  private final JdbcClient jdbc;

  OfficeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Office> find(UUID organisation) {
    return jdbc.sql(SELECT + "WHERE f.organisation = :id")
        .param("id", organisation)
        .query(this::office)
        .optional();
  }

  /** By department, then by area. */
  List<Office> all() {
    return jdbc.sql(SELECT + "ORDER BY f.department, f.coverage, o.name")
        .query(this::office)
        .list();
  }

  /** Identities of the organisations of a type whose seat lies in an area. */
  List<UUID> within(List<String> prefixes, OrganisationType type) {
    return jdbc.sql(
            """
            SELECT id FROM parties.organisation
            WHERE type = :type AND division LIKE ANY (:patterns) ORDER BY name, uscc
            """)
        .param("type", type.name())
        .param("patterns", prefixes.stream().map(p -> p + "%").toArray(String[]::new))
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  void insert(Office office, List<PowerGrant> powers) {
    jdbc.sql(
            """
            INSERT INTO parties.office (organisation, department, coverage, version)
            VALUES (:id, :department, :coverage, 0)
            """)
        .param("id", office.organisation())
        .param("department", office.department().name())
        .param("coverage", office.coverage().toArray(String[]::new))
        .update();
    powers.forEach(grant -> save(office.organisation(), grant));
  }

  void update(Office office, List<String> coverage, List<PowerGrant> powers) {
    int changed =
        jdbc.sql(
                """
                UPDATE parties.office SET coverage = :coverage, version = version + 1
                WHERE organisation = :id AND version = :version
                """)
            .param("coverage", coverage.toArray(String[]::new))
            .param("id", office.organisation())
            .param("version", office.version())
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
    powers.forEach(grant -> save(office.organisation(), grant));
  }

  private void save(UUID organisation, PowerGrant grant) {
    jdbc.sql(
            """
            INSERT INTO parties.office_power (organisation, power, valid_from, valid_to)
            VALUES (:id, :power, :from, :to)
            ON CONFLICT (organisation, power, valid_from) DO UPDATE SET valid_to = excluded.valid_to
            """)
        .param("id", organisation)
        .param("power", grant.power().name())
        .param("from", grant.from())
        .param("to", grant.to().orElse(null), Types.DATE)
        .update();
  }

  private Office office(ResultSet row, int index) throws SQLException {
    UUID organisation = row.getObject("organisation", UUID.class);
    return new Office(
        organisation,
        row.getString("name"),
        row.getString("name_en"),
        Department.valueOf(row.getString("department")),
        List.of((String[]) row.getArray("coverage").getArray()),
        powers(organisation),
        row.getInt("version"));
  }

  private List<PowerGrant> powers(UUID organisation) {
    return jdbc.sql(
            """
            SELECT power, valid_from, valid_to FROM parties.office_power WHERE organisation = :id
            ORDER BY power, valid_from
            """)
        .param("id", organisation)
        .query((row, i) ->
            new PowerGrant(
                DelegatedPower.valueOf(row.getString("power")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class))))
        .list();
  }
}
