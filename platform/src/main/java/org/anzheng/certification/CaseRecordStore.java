package org.anzheng.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the frozen records of a case. They name people, so they are sealed at rest. */
@Repository
class CaseRecordStore {

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final FrozenJson json;

  CaseRecordStore(JdbcClient jdbc, Sealer sealer, FrozenJson json) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.json = json;
  }

  void append(UUID factId, String number, int sequence, FrozenRecord frozen) {
    jdbc.sql(
            """
            INSERT INTO certification.case_record (fact_id, kind, number, seq, content_sealed, sha256)
            VALUES (:factId, :kind, :number, :seq, :content, :sha256)
            """)
        .param("factId", factId)
        .param("kind", frozen.kind().name())
        .param("number", number)
        .param("seq", sequence)
        .param("content", sealer.seal(frozen.json()))
        .param("sha256", frozen.sha256())
        .update();
  }

  /** The last record of each kind. */
  Map<RecordKind, FrozenRecord> latest(String number) {
    return jdbc
        .sql(
            """
            SELECT DISTINCT ON (kind) kind, content_sealed, sha256 FROM certification.case_record
            WHERE number = :number AND length(content_sealed) > 0
            ORDER BY kind, seq DESC
            """)
        .param("number", number)
        .query(this::frozen)
        .list()
        .stream()
        .collect(Collectors.toMap(FrozenRecord::kind, Function.identity()));
  }

  Commission commission(Map<RecordKind, FrozenRecord> latest) {
    return read(latest, RecordKind.COMMISSION, Commission.class).orElseThrow();
  }

  Optional<CertificateContent> content(Map<RecordKind, FrozenRecord> latest) {
    return read(latest, RecordKind.CONTENT, CertificateContent.class);
  }

  CaseRecords records(Map<RecordKind, FrozenRecord> latest) {
    return new CaseRecords(
        hash(latest, RecordKind.COMMISSION),
        read(latest, RecordKind.SUPPLEMENT_REQUEST, SupplementRequest.class),
        read(latest, RecordKind.SUPPLEMENT_ANSWER, SupplementAnswer.class),
        read(latest, RecordKind.APPLICATION_REVIEW, ApplicationReview.class),
        read(latest, RecordKind.CONTRACT, ContractTerms.class),
        hash(latest, RecordKind.CONTRACT),
        read(latest, RecordKind.OPENING, Opening.class),
        read(latest, RecordKind.REVIEW, ReviewForm.class),
        read(latest, RecordKind.DECISION, DecisionForm.class),
        read(latest, RecordKind.RECTIFICATION, Rectification.class));
  }

  private <T> Optional<T> read(
      Map<RecordKind, FrozenRecord> latest, RecordKind kind, Class<T> type) {
    return Optional.ofNullable(latest.get(kind)).map(frozen -> json.read(frozen.json(), type));
  }

  private static String hash(Map<RecordKind, FrozenRecord> latest, RecordKind kind) {
    return Optional.ofNullable(latest.get(kind)).map(FrozenRecord::sha256).orElse("");
  }

  private FrozenRecord frozen(ResultSet row, int index) throws SQLException {
    return new FrozenRecord(
        RecordKind.valueOf(row.getString("kind")),
        sealer.open(row.getBytes("content_sealed")),
        row.getString("sha256"));
  }
}
