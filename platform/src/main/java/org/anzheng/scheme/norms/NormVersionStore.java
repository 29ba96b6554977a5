package org.anzheng.scheme.norms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.anzheng.opinions.OpinionOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of published versions: inserted once, never changed. */
@Repository
class NormVersionStore {

  /** A version holds until the next one of its kind does. */
  private static final String VERSIONS =
      """
      SELECT * FROM (
        SELECT *, lead(effective_from) OVER (PARTITION BY kind ORDER BY effective_from)
            AS effective_to
        FROM scheme.norm_version) AS versions
      """;

  private final JdbcClient jdbc;

  NormVersionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next version's name in a year, such as {@code CSSC-R01:2027}, then {@code :2027-2}. */
  String nextVersion(NormKind kind, int year) {
    String first = kind.code() + ":" + year;
    long before =
        jdbc.sql("SELECT count(*) FROM scheme.norm_version WHERE id = :id OR id LIKE :more")
            .param("id", first)
            .param("more", first + "-%")
            .query(Long.class)
            .single();
    return before == 0 ? first : first + "-" + (before + 1);
  }

  void insert(NormPublished fact, NormContent content) {
    jdbc.sql(
            """
            INSERT INTO scheme.norm_version (id, kind, draft, title_zh, title_en, effective_from,
              transition_to, content_hash, published_at, fact_id)
            VALUES (:id, :kind, :draft, :titleZh, :titleEn, :from, :transition, :hash, :at, :fact)
            """)
        .param("id", fact.version())
        .param("kind", content.kind().name())
        .param("draft", fact.draft())
        .param("titleZh", content.header().titleZh())
        .param("titleEn", content.header().titleEn())
        .param("from", fact.effectiveFrom())
        .param("transition", fact.transitionTo().orElse(null), Types.DATE)
        .param("hash", fact.contentHash())
        .param("at", fact.act().at().atOffset(ZoneOffset.UTC))
        .param("fact", fact.act().id())
        .update();
    fact.opinions().forEach(opinion -> insert(fact, opinion));
  }

  Optional<NormVersion> find(String id) {
    return jdbc.sql(VERSIONS + "WHERE id = :id")
        .param("id", id)
        .query(NormVersionStore::version)
        .optional();
  }

  List<NormVersion> all(NormKind kind) {
    return jdbc.sql(VERSIONS + "WHERE kind = :kind ORDER BY effective_from DESC")
        .param("kind", kind.name())
        .query(NormVersionStore::version)
        .list();
  }

  Optional<NormBefore> last(NormKind kind) {
    return all(kind).stream()
        .findFirst()
        .map(version -> new NormBefore(version, NormJson.read(text(version))));
  }

  /** The very text that was published. */
  String text(NormVersion version) {
    return jdbc.sql(
            """
            SELECT content FROM scheme.norm_revision
            WHERE draft = :draft AND content_hash = :hash
            """)
        .param("draft", version.draft())
        .param("hash", version.contentHash())
        .query(String.class)
        .single();
  }

  List<NormOpinion> opinions(String version) {
    return jdbc.sql("SELECT * FROM scheme.norm_opinion WHERE version = :version ORDER BY position")
        .param("version", version)
        .query(NormVersionStore::opinion)
        .list();
  }

  private void insert(NormPublished fact, NormOpinion opinion) {
    jdbc.sql(
            """
            INSERT INTO scheme.norm_opinion (fact_id, version, department, asked_on, outcome,
              answered_on, handling)
            VALUES (:fact, :version, :department, :askedOn, :outcome, :answeredOn, :handling)
            """)
        .param("fact", fact.act().id())
        .param("version", fact.version())
        .param("department", opinion.department().name())
        .param("askedOn", opinion.askedOn())
        .param("outcome", opinion.outcome().map(Enum::name).orElse(null), Types.VARCHAR)
        .param("answeredOn", opinion.answeredOn().orElse(null), Types.DATE)
        .param("handling", opinion.handling())
        .update();
  }

  private static NormVersion version(ResultSet row, int number) throws SQLException {
    return new NormVersion(
        row.getString("id"),
        NormKind.valueOf(row.getString("kind")),
        row.getString("draft"),
        row.getString("title_zh"),
        row.getString("title_en"),
        row.getObject("effective_from", LocalDate.class),
        Optional.ofNullable(row.getObject("effective_to", LocalDate.class)),
        Optional.ofNullable(row.getObject("transition_to", LocalDate.class)),
        row.getString("content_hash"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("fact_id", UUID.class)));
  }

  private static NormOpinion opinion(ResultSet row, int number) throws SQLException {
    return new NormOpinion(
        Role.valueOf(row.getString("department")),
        row.getObject("asked_on", LocalDate.class),
        Optional.ofNullable(row.getString("outcome")).map(OpinionOutcome::valueOf),
        Optional.ofNullable(row.getObject("answered_on", LocalDate.class)),
        row.getString("handling"));
  }
}
