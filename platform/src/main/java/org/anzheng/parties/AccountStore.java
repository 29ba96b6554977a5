package org.anzheng.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {

  private static final String SELECT =
      """
      SELECT a.id, a.organisation, a.login, a.name_sealed, a.email_sealed, a.phone_sealed,
        a.status, a.version,
        ARRAY(SELECT r.role FROM parties.account_role r
              WHERE r.account = a.id AND r.withdrawn_at IS NULL) AS roles
      FROM parties.account a
      """;

  private final JdbcClient jdbc;
  private final Sealer sealer;

  AccountStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  boolean isEmpty() {
    return jdbc.sql("SELECT NOT EXISTS (SELECT FROM parties.account)")
        .query(Boolean.class)
        .single();
  }

  Optional<Account> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE a.id = :id").param("id", id).query(this::row).optional();
  }

  Optional<Account> findByLogin(String login) {
    return jdbc.sql(SELECT + "WHERE a.login = :login")
        .param("login", login)
        .query(this::row)
        .optional();
  }

  List<Account> ofOrganisation(UUID organisation) {
    return jdbc.sql(SELECT + "WHERE a.organisation = :organisation ORDER BY a.login")
        .param("organisation", organisation)
        .query(this::row)
        .list();
  }

  /** The accounts of an organisation, so that no two changes leave it without a keeper. */
  List<Account> lockOrganisation(UUID organisation) {
    jdbc.sql("SELECT id FROM parties.organisation WHERE id = :id FOR UPDATE")
        .param("id", organisation)
        .query(UUID.class)
        .optional();
    return ofOrganisation(organisation);
  }

  void insert(Account account, String hash, boolean temporary) {
    int inserted =
        jdbc.sql(
                """
                INSERT INTO parties.account
                  (id, organisation, login, name_sealed, email_sealed, phone_sealed, password_hash,
                   password_temporary, status, version)
                VALUES (:id, :organisation, :login, :name, :email, :phone, :hash,
                   :temporary, :status, 0)
                ON CONFLICT (login) DO NOTHING
                """)
            .param("id", account.id())
            .param("organisation", account.organisation())
            .param("login", account.login())
            .param("name", sealer.sealText(account.name()))
            .param("email", sealer.sealText(account.email()))
            .param("phone", sealer.sealText(account.phone()))
            .param("hash", hash)
            .param("temporary", temporary)
            .param("status", account.status().name())
            .update();
    if (inserted == 0) {
      throw new Refusal(PartyRefusal.LOGIN_TAKEN);
    }
    account.roles().forEach(role -> addRole(account.id(), role));
  }

  void addRole(UUID account, Role role) {
    jdbc.sql("INSERT INTO parties.account_role (account, role) VALUES (:account, :role)")
        .param("account", account)
        .param("role", role.name())
        .update();
  }

  void endRole(UUID account, Role role) {
    jdbc.sql(
            """
            UPDATE parties.account_role SET withdrawn_at = now()
            WHERE account = :account AND role = :role AND withdrawn_at IS NULL
            """)
        .param("account", account)
        .param("role", role.name())
        .update();
  }

  /** Makes a change of the account exclusive: whoever read an older version is refused. */
  void advance(Account read, AccountStatus status) {
    int updated =
        jdbc.sql(
                """
                UPDATE parties.account SET status = :status, version = version + 1
                WHERE id = :id AND version = :version
                """)
            .param("status", status.name())
            .param("id", read.id())
            .param("version", read.version())
            .update();
    if (updated == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  Optional<Credentials> credentials(UUID account) {
    return jdbc.sql(
            """
            SELECT id AS account, password_hash AS hash, password_temporary AS temporary
            FROM parties.account WHERE id = :id
            """)
        .param("id", account)
        .query((row, n) ->
            new Credentials(account, row.getString("hash"), row.getBoolean("temporary")))
        .optional();
  }

  void savePassword(Credentials credentials) {
    jdbc.sql(
            """
            UPDATE parties.account SET password_hash = :hash, password_temporary = :temporary
            WHERE id = :id
            """)
        .param("hash", credentials.hash())
        .param("temporary", credentials.temporary())
        .param("id", credentials.account())
        .update();
  }

  private Account row(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getObject("id", UUID.class),
        row.getObject("organisation", UUID.class),
        row.getString("login"),
        sealer.openText(row.getBytes("name_sealed")),
        sealer.openText(row.getBytes("email_sealed")),
        sealer.openText(row.getBytes("phone_sealed")),
        roles((String[]) row.getArray("roles").getArray()),
        AccountStatus.valueOf(row.getString("status")),
        row.getInt("version"));
  }

  private static Set<Role> roles(String[] names) {
    return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
