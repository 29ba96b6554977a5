package org.anzheng.conformity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The forms as they were handed in, sealed; they are appended, never changed. */
@Repository
class FormStore {

  private static final Map<String, Class<? extends MatterForm>> KINDS =
      Map.of(
          "ChangeForm", ChangeForm.class,
          "IncidentForm", IncidentForm.class,
          "IncidentLead", IncidentLead.class,
          "IncidentMeasures", IncidentMeasures.class,
          "DeclarationForm", DeclarationForm.class,
          "MarkCheckForm", MarkCheckForm.class,
          "MarkAnswer", MarkAnswer.class);

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final JsonMapper json =
      JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  FormStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  /** The hash that the fact names. */
  String hash(MatterForm form) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(form)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java", e);
    }
  }

  void append(ConformityFact fact, MatterForm form) {
    jdbc.sql(
            """
            INSERT INTO conformity.form (fact_id, matter, kind, content, sha256, filed_at)
            VALUES (:fact, :matter, :kind, :content, :sha256, :at)
            """)
        .param("fact", fact.act().id())
        .param("matter", fact.step().number())
        .param("kind", form.getClass().getSimpleName())
        .param("content", sealer.seal(json.writeValueAsBytes(form)))
        .param("sha256", hash(form))
        .param("at", fact.act().at().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<FiledForm> of(String matter) {
    return jdbc.sql("SELECT * FROM conformity.form WHERE matter = :matter ORDER BY seq")
        .param("matter", matter)
        .query((row, i) -> form(row))
        .list();
  }

  private FiledForm form(ResultSet row) throws SQLException {
    Class<? extends MatterForm> kind = Objects.requireNonNull(KINDS.get(row.getString("kind")));
    return new FiledForm(
        json.readValue(sealer.open(row.getBytes("content")), kind),
        row.getString("sha256"),
        row.getTimestamp("filed_at").toInstant());
  }
}
