package org.anzheng.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationStore {

  private static final String SELECT =
      """
      SELECT id, type, name, name_en, uscc, division, address, version FROM parties.organisation
      """;

  private final JdbcClient jdbc;

  OrganisationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Organisation> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE id = :id")
        .param("id", id)
        .query(OrganisationStore::row)
        .optional();
  }

  List<Organisation> find(Collection<UUID> ids) {
    return jdbc.sql(SELECT + "WHERE id = ANY (:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(OrganisationStore::row)
        .list();
  }

  Optional<Organisation> findByUscc(Uscc uscc) {
    return jdbc.sql(SELECT + "WHERE uscc = :uscc")
        .param("uscc", uscc.value())
        .query(OrganisationStore::row)
        .optional();
  }

  List<Organisation> named(String name) {
    return jdbc.sql(SELECT + "WHERE name = :name ORDER BY uscc")
        .param("name", name)
        .query(OrganisationStore::row)
        .list();
  }

  List<Organisation> ofType(OrganisationType type) {
    return jdbc.sql(SELECT + "WHERE type = :type ORDER BY name, uscc")
        .param("type", type.name())
        .query(OrganisationStore::row)
        .list();
  }

  void insert(Organisation organisation) {
    int inserted =
        jdbc.sql(
                """
                INSERT INTO parties.organisation
                  (id, type, name, name_en, uscc, division, address, version)
                VALUES (:id, :type, :name, :nameEn, :uscc, :division, :address, 0)
                ON CONFLICT (uscc) DO NOTHING
                """)
            .param("id", organisation.id())
            .param("type", organisation.type().name())
            .param("name", organisation.name())
            .param("nameEn", organisation.nameEn())
            .param("uscc", organisation.uscc().value())
            .param("division", organisation.division())
            .param("address", organisation.address())
            .update();
    refuseUnless(inserted == 1, PartyRefusal.USCC_TAKEN);
  }

  void update(Organisation organisation) {
    int updated =
        jdbc.sql(
                """
                UPDATE parties.organisation
                SET name = :name, name_en = :nameEn, division = :division, address = :address,
                    version = version + 1
                WHERE id = :id AND version = :version
                """)
            .param("name", organisation.name())
            .param("nameEn", organisation.nameEn())
            .param("division", organisation.division())
            .param("address", organisation.address())
            .param("id", organisation.id())
            .param("version", organisation.version())
            .update();
    refuseUnless(updated == 1, KernelRefusal.CHANGED_MEANWHILE);
  }

  private static void refuseUnless(boolean done, Reason reason) {
    if (!done) {
      throw new Refusal(reason);
    }
  }

  private static Organisation row(ResultSet row, int number) throws SQLException {
    return new Organisation(
        row.getObject("id", UUID.class),
        OrganisationType.valueOf(row.getString("type")),
        row.getString("name"),
        row.getString("name_en"),
        new Uscc(row.getString("uscc")),
        row.getString("division"),
        row.getString("address"),
        row.getInt("version"));
  }
}
