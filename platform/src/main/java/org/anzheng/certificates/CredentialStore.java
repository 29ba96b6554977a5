package org.anzheng.certificates;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the signed credentials: appended, never changed. */
@Repository
class CredentialStore {

  private final JdbcClient jdbc;

  CredentialStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void append(CertificateFact fact, Credential credential) {
    jdbc.sql(
            """
            INSERT INTO certificates.credential (fact_id, number, hash, token, sm2, signed_at)
            VALUES (:fact, :number, :hash, :token, :sm2, :at)
            """)
        .param("fact", fact.act().id())
        .param("number", fact.certificate().number())
        .param("hash", credential.hash())
        .param("token", credential.token())
        .param("sm2", credential.sm2Bytes())
        .param("at", Timestamp.from(fact.act().at()))
        .update();
  }

  /** The one in force: that of the certificate's present content. */
  Optional<IssuedCredential> find(String number) {
    return jdbc.sql(
            """
            SELECT k.fact_id, k.number, k.token, encode(k.sm2, 'base64') AS sm2
              FROM certificates.credential k
              JOIN certificates.certificate c ON c.document_hash = k.hash
             WHERE c.number = :number
            """)
        .param("number", number)
        .query((row, i) ->
            new IssuedCredential(
                row.getObject("fact_id", UUID.class),
                row.getString("number"),
                new Credential(row.getString("token"), row.getString("sm2").replace("\n", ""))))
        .optional();
  }
}
