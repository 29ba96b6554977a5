package org.anzheng.supervision.proceedings;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The forms as they were handed in, sealed; they are appended, never changed. */
@Repository
class ProceedingPapers {

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final Map<String, Class<? extends ProceedingForm>> types;
  private final JsonMapper json =
      JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  ProceedingPapers(JdbcClient jdbc, Sealer sealer, List<FormTypes> known) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.types =
        known.stream()
            .flatMap(each -> each.types().stream())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
  }

  /** The hash that the fact names. */
  String hash(ProceedingForm form) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(form)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java", e);
    }
  }

  void append(ProceedingMoved fact, ProceedingForm form) {
    jdbc.sql(
            """
            INSERT INTO supervision.proceeding_paper
              (fact_id, proceeding, type, content, sha256, filed_at, account)
            VALUES (:fact, :proceeding, :type, :content, :sha256, :at, :account)
            """)
        .param("fact", fact.act().id())
        .param("proceeding", fact.step().number())
        .param("type", form.getClass().getSimpleName())
        .param("content", sealer.seal(json.writeValueAsBytes(form)))
        .param("sha256", fact.formHash().orElseThrow())
        .param("at", fact.act().at().atOffset(ZoneOffset.UTC))
        .param("account", fact.act().account())
        .update();
  }

  List<FiledPaper> of(String number) {
    return jdbc.sql("SELECT * FROM supervision.proceeding_paper WHERE proceeding = :n ORDER BY seq")
        .param("n", number)
        .query((row, i) -> paper(row))
        .list();
  }

  private FiledPaper paper(ResultSet row) throws SQLException {
    Class<? extends ProceedingForm> type = Objects.requireNonNull(types.get(row.getString("type")));
    return new FiledPaper(
        row.getObject("fact_id", UUID.class),
        json.readValue(sealer.open(row.getBytes("content")), type),
        row.getString("sha256"),
        row.getTimestamp("filed_at").toInstant(),
        row.getObject("account", UUID.class));
  }
}
