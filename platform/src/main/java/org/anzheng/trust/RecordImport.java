package org.anzheng.trust;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.anzheng.kernel.Sealer;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.StrictJson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 档案补回: takes lost records back from an evidence package. Nothing in the package is believed: a
 * record counts if header and salt give a commitment that stands in the log without its record, and
 * a content if the header commits to it.
 */
@Service
public class RecordImport {

  private static final int MOST_BYTES = 8 << 20;
  private static final long ALL_BYTES = 96L << 20;
  private static final String SALTS = "salts.json";

  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final JournalStore journal;
  private final Sealer sealer;

  RecordImport(@Qualifier("ownerDataSource") DataSource owner, Sealer sealer) {
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(owner));
    this.jdbc = JdbcClient.create(owner);
    this.journal = new JournalStore(jdbc);
    this.sealer = sealer;
  }

  /** How many records came back. */
  public int run(InputStream evidence) throws IOException {
    Map<String, byte[]> files = files(evidence);
    byte[] salts = files.get(SALTS);
    if (salts == null) {
      throw new Malformed("the package has no " + SALTS);
    }
    Map<String, @Nullable Object> given = StrictJson.object(salts);
    SortedMap<Long, byte[]> headers = new TreeMap<>();
    files.forEach((name, bytes) -> {
      if (name.matches("headers/[0-9]{6,15}\\.json")) {
        headers.put(number(name), bytes);
      }
    });
    Integer count =
        transaction.execute(status -> {
          int came = 0;
          for (Map.Entry<Long, byte[]> header : headers.entrySet()) {
            came += take(header.getKey(), header.getValue(), given, files) ? 1 : 0;
          }
          return came;
        });
    return count;
  }

  private boolean take(
      long n, byte[] header, Map<String, @Nullable Object> salts, Map<String, byte[]> files) {
    Optional<byte[]> salt = salt(salts, "headers", n);
    if (salt.isEmpty()) {
      return false;
    }
    byte[] commitment = Commitments.record(salt.get(), header);
    Optional<UUID> lost = lost(Commitments.recordLeaf(commitment));
    if (lost.isEmpty()) {
      return false;
    }
    RecordHeader read = RecordHeader.read(header);
    ChainHead chain = journal.lock(read.chain(), sealer);
    Optional<byte[]> body =
        Optional.ofNullable(files.get("bodies/%06d.json".formatted(n)))
            .flatMap(content ->
                salt(salts, "bodies", n).map(bodySalt -> new SealedBody(bodySalt, content)))
            .filter(
                content -> Commitments.text(content.commitment(read.version())).equals(read.body()))
            .map(content -> content.seal(new Sealer(sealer.open(chain.sealedKey()))));
    insert(lost.get(), read, header, salt.get(), body);
    advance(read, commitment);
    return true;
  }

  /** The entry with this leaf, if no record is known for it. */
  private Optional<UUID> lost(byte[] leaf) {
    return jdbc.sql(
            """
            SELECT e.rec_id FROM trust.tlog_entry e
            WHERE e.leaf_hash = sha256('\\x00'::bytea || :leaf) AND e.leaf_type = 1
            AND NOT EXISTS (SELECT 1 FROM trust.record_version r WHERE r.rec_id = e.rec_id)
            """)
        .param("leaf", leaf)
        .query((row, i) -> row.getObject(1, UUID.class))
        .optional();
  }

  private void insert(
      UUID id, RecordHeader read, byte[] header, byte[] salt, Optional<byte[]> body) {
    jdbc.sql(
            """
            INSERT INTO trust.record_version (rec_id, ver, chain, n, kind, header, hsalt, body_sealed)
            VALUES (:id, 1, :chain, :n, :kind, :header, :salt, :body)
            """)
        .param("id", id)
        .param("chain", read.chain())
        .param("n", read.n())
        .param("kind", read.kind())
        .param("header", header)
        .param("salt", salt)
        .param("body", body.orElse(null))
        .update();
  }

  /** The chain goes on behind the record if it ended before it. */
  private void advance(RecordHeader read, byte[] commitment) {
    jdbc.sql(
            """
            UPDATE trust.chain SET n = :n, head = :head
            WHERE chain = :chain AND n = :n - 1 AND head = :prev
            """)
        .param("n", read.n())
        .param("head", commitment)
        .param("chain", read.chain())
        .param("prev", Commitments.parse(read.prev()))
        .update();
  }

  private static Optional<byte[]> salt(Map<String, @Nullable Object> salts, String kind, long n) {
    return salts.get(kind) instanceof Map<?, ?> known
            && known.get(Long.toString(n)) instanceof String text
        ? Optional.of(Commitments.parse(text))
        : Optional.empty();
  }

  private static long number(String name) {
    return Long.parseLong(name.replaceAll("[^0-9]", ""));
  }

  /** What is needed of the package, within bounds. */
  private static Map<String, byte[]> files(InputStream evidence) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    long all = 0;
    try (ZipInputStream zip = new ZipInputStream(evidence)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.equals(SALTS) || name.matches("(headers|bodies)/[0-9]{6,15}\\.json")) {
          byte[] bytes = zip.readNBytes(MOST_BYTES + 1);
          all += bytes.length;
          if (bytes.length > MOST_BYTES || all > ALL_BYTES) {
            throw new Malformed("the package is too large");
          }
          files.put(name, bytes);
        }
      }
    }
    return files;
  }
}
