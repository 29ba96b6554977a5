package org.anzheng.scheme.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the signatures on drafts. */
@Repository
class SignatureStore {

  private final JdbcClient jdbc;

  SignatureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every signature ever made; it counts while the content is still the one that was signed. */
  List<CatalogueSignature> of(String draft) {
    return jdbc.sql(
            """
            SELECT e.fact_id, e.role, e.organisation, e.content_hash, e.at, s.kind, s.signed_text,
              s.public_key, s.signature, e.content_hash = r.content_hash AS valid
            FROM scheme.catalogue_event e
            JOIN scheme.catalogue_signature s USING (fact_id)
            JOIN scheme.catalogue_draft d ON d.number = e.draft
            JOIN scheme.catalogue_revision r ON r.draft = d.number AND r.revision = d.revision
            WHERE e.draft = :draft ORDER BY e.seq
            """)
        .param("draft", draft)
        .query(SignatureStore::signature)
        .list();
  }

  private static CatalogueSignature signature(ResultSet row, int index) throws SQLException {
    return new CatalogueSignature(
        row.getObject("fact_id", UUID.class),
        Role.valueOf(row.getString("role")),
        row.getObject("organisation", UUID.class),
        row.getString("content_hash"),
        row.getBoolean("valid"),
        SignatureKind.valueOf(row.getString("kind")),
        row.getString("signed_text"),
        Optional.ofNullable(row.getString("public_key")),
        Optional.ofNullable(row.getString("signature")),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
