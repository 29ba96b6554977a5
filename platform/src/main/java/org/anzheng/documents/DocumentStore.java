package org.anzheng.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the made documents. Whoever makes one first decides its bytes. */
@Repository
class DocumentStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  DocumentStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The identity of a document: every word and picture on it, who signs it, and its format. */
  static String id(String page, Signatory signatory, DocumentFormat format) {
    return sha256((format + "\n" + signatory + "\n" + page).getBytes(StandardCharsets.UTF_8));
  }

  Optional<Document> find(String id) {
    return jdbc.sql("SELECT format, content, sha256 FROM documents.document WHERE id = :id")
        .param("id", id)
        .query((row, i) ->
            new Document(
                DocumentFormat.valueOf(row.getString("format")),
                row.getBytes("content"),
                row.getString("sha256")))
        .optional();
  }

  Document keep(String id, DocumentFormat format, byte[] content) {
    jdbc.sql(
            """
            INSERT INTO documents.document (id, format, content, sha256, made_at)
            VALUES (:id, :format, :content, :sha256, :madeAt)
            ON CONFLICT DO NOTHING
            """)
        .param("id", id)
        .param("format", format.name())
        .param("content", content)
        .param("sha256", sha256(content))
        .param("madeAt", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return find(id).orElseThrow();
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
