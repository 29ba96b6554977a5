package org.anzheng.certification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** 案件文书中的个人信息: the frozen records of a case that name a person, and what is left of them. */
@Component
class PersonTexts {

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final FrozenJson json;

  PersonTexts(JdbcClient jdbc, Sealer sealer, FrozenJson json) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.json = json;
  }

  /**
   * A frozen record without the words.
   *
   * @param before its hash until now, by which the words could be guessed
   */
  record Blanked(UUID fact, String before, FrozenRecord after) {}

  /** What would be left of those that have one of the words. */
  List<Blanked> naming(String number, List<String> words) {
    return jdbc
        .sql(
            """
            SELECT fact_id, kind, content_sealed, sha256 FROM certification.case_record
            WHERE number = :number AND length(content_sealed) > 0
            ORDER BY seq, kind
            """)
        .param("number", number)
        .query((row, i) ->
            blanked(
                row.getObject("fact_id", UUID.class),
                new FrozenRecord(
                    RecordKind.valueOf(row.getString("kind")),
                    sealer.open(row.getBytes("content_sealed")),
                    row.getString("sha256")),
                words))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Drops the words from the frozen records, and the notes of acts that have one of them. */
  @Basis("pipl:47")
  void blank(PersonErasure erasure, List<Blanked> records, List<String> words) {
    for (Blanked record : records) {
      jdbc.sql(
              """
              UPDATE certification.case_record
                 SET content_sealed = :content, sha256 = :sha256, erasure = :erasure
               WHERE fact_id = :fact AND kind = :kind
              """)
          .param("content", sealer.seal(record.after().json()))
          .param("sha256", record.after().sha256())
          .param("erasure", erasure.id())
          .param("fact", record.fact())
          .param("kind", record.after().kind().name())
          .update();
    }
    for (String word : words) {
      jdbc.sql(
              """
              UPDATE certification.case_event SET note = ''
              WHERE number = :number AND strpos(note, :word) > 0
              """)
          .param("number", erasure.number())
          .param("word", word)
          .update();
    }
  }

  private Optional<Blanked> blanked(UUID fact, FrozenRecord frozen, List<String> words) {
    try {
      return json.without(frozen, words).map(left -> new Blanked(fact, frozen.sha256(), left));
    } catch (JacksonException cannotBeReadAnyMore) {
      throw new Refusal(ErasureRefusal.WORD_TOO_COMMON);
    }
  }
}
