package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * 记录正文: opens the sealed content of a record. Who may read it is the caller's to decide, before
 * asking.
 */
@NamedInterface("reads")
@Service
public class RecordBodies {

  private final JdbcClient jdbc;
  private final Sealer sealer;

  RecordBodies(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  /** The content of a fact as JSON; a refusal when there is none or it was erased. */
  public String openBody(UUID factId) {
    return find(factId)
        .orElseThrow(() -> new Refusal(TrustRefusal.NO_SUCH_RECORD))
        .open(sealer)
        .orElseThrow(() -> new Refusal(TrustRefusal.BODY_ERASED));
  }

  /** Whether the content of a fact, where it is still there, has one of these words. */
  boolean name(UUID factId, Collection<String> words) {
    return find(factId)
        .flatMap(sealed -> sealed.open(sealer))
        .filter(body -> words.stream().anyMatch(body::contains))
        .isPresent();
  }

  private Optional<Sealed> find(UUID factId) {
    return jdbc.sql(
            """
            SELECT r.body_sealed, c.data_key_sealed
            FROM trust.record_version r JOIN trust.chain c ON c.chain = r.chain
            WHERE r.rec_id = :id ORDER BY r.ver DESC LIMIT 1
            """)
        .param("id", factId)
        .query((row, i) -> new Sealed(row.getBytes("body_sealed"), row.getBytes(2)))
        .optional();
  }

  @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
  private record Sealed(byte @Nullable [] body, byte @Nullable [] key) {

    Optional<String> open(Sealer sealer) {
      if (body == null || key == null) {
        return Optional.empty();
      }
      SealedBody opened = SealedBody.open(body, new Sealer(sealer.open(key)));
      return Optional.of(new String(opened.body(), StandardCharsets.UTF_8));
    }
  }
}
