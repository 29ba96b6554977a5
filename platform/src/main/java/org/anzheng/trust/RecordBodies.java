package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
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
    Sealed sealed =
        jdbc.sql(
                """
                SELECT r.body_sealed, c.data_key_sealed
                FROM trust.record_version r JOIN trust.chain c ON c.chain = r.chain
                WHERE r.rec_id = :id ORDER BY r.ver DESC LIMIT 1
                """)
            .param("id", factId)
            .query((row, i) -> new Sealed(row.getBytes("body_sealed"), row.getBytes(2)))
            .optional()
            .orElseThrow(() -> new Refusal(TrustRefusal.NO_SUCH_RECORD));
    if (sealed.body() == null || sealed.key() == null) {
      throw new Refusal(TrustRefusal.BODY_ERASED);
    }
    SealedBody opened = SealedBody.open(sealed.body(), new Sealer(sealer.open(sealed.key())));
    return new String(opened.body(), StandardCharsets.UTF_8);
  }

  @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
  private record Sealed(byte @Nullable [] body, byte @Nullable [] key) {}
}
