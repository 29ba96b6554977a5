package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.array;
import static org.anzheng.evaluations.Columns.instant;
import static org.anzheng.evaluations.Columns.texts;
import static org.anzheng.evaluations.Columns.utc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The samples drawn, one of each kind in an evaluation. */
@Repository
class SampleStore {

  private final JdbcClient jdbc;

  SampleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<SampleDraw> of(String caseNumber, SampleKind kind) {
    return jdbc.sql(
            """
            SELECT kind, method, candidates, list_hash, seed, drawn, rule, at
            FROM evaluations.sample_draw WHERE case_number = :case AND kind = :kind
            """)
        .param("case", caseNumber)
        .param("kind", kind.name())
        .query((row, number) ->
            new SampleDraw(
                SampleKind.valueOf(row.getString("kind")),
                row.getString("method"),
                texts(row, "candidates"),
                row.getString("list_hash"),
                row.getString("seed"),
                texts(row, "drawn"),
                row.getString("rule"),
                instant(row, "at")))
        .optional();
  }

  void insert(String caseNumber, SampleDraw draw) {
    jdbc.sql(
            """
            INSERT INTO evaluations.sample_draw
              (case_number, kind, method, candidates, list_hash, seed, drawn, rule, at)
            VALUES (:case, :kind, :method, CAST(:candidates AS text[]), :hash, :seed,
                    CAST(:drawn AS text[]), :rule, :at)
            """)
        .param("case", caseNumber)
        .param("kind", draw.kind().name())
        .param("method", draw.method())
        .param("candidates", array(draw.candidates()))
        .param("hash", draw.listHash())
        .param("seed", draw.seed())
        .param("drawn", array(draw.drawn()))
        .param("rule", draw.rule())
        .param("at", utc(draw.at()))
        .update();
  }
}
