package org.anzheng.notices;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the notices. Their texts name people and cases, so they are sealed at rest. */
@Repository
class NoticeStore {

  private static final String LINE =
      """
      SELECT n.*, (SELECT min(r.at) FROM notices.receipt r WHERE r.notice = n.id) AS read_at
      FROM notices.notice n
      """;

  private final JdbcClient jdbc;
  private final Sealer sealer;

  NoticeStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  void insert(NoticeDraft draft, FrozenNotice frozen, NoticeServed fact) {
    jdbc.sql(
            """
            INSERT INTO notices.notice (id, kind, subject, chain, sender, recipient, duties,
              title_zh, title_en, text_zh, text_en, remedy_zh, remedy_en, basis, attachment,
              text_hash, delivered_at, served_on)
            VALUES (:id, :kind, :subject, :chain, :sender, :recipient, :duties,
              :titleZh, :titleEn, :textZh, :textEn, :remedyZh, :remedyEn, :basis, :attachment,
              :hash, :delivered, :served)
            """)
        .param("id", fact.notice())
        .param("kind", draft.kind())
        .param("subject", draft.subject())
        .param("chain", draft.chain())
        .param("sender", draft.sender())
        .param("recipient", draft.recipient().orElse(null), Types.OTHER)
        .param("duties", draft.duties().stream().map(Enum::name).sorted().toArray(String[]::new))
        .param("titleZh", frozen.zh().title())
        .param("titleEn", frozen.en().title())
        .param("textZh", sealer.sealText(frozen.zh().text()))
        .param("textEn", sealer.sealText(frozen.en().text()))
        .param("remedyZh", frozen.zh().remedy())
        .param("remedyEn", frozen.en().remedy())
        .param("basis", draft.basis().toArray(String[]::new))
        .param("attachment", draft.attachment().orElse(null), Types.OTHER)
        .param("hash", fact.textHash())
        .param("delivered", utc(fact.act().at()))
        .param("served", fact.servedOn())
        .update();
  }

  void append(NoticeFact fact) {
    Act act = fact.act();
    jdbc.sql(
            """
            INSERT INTO notices.notice_event
              (fact_id, notice, kind, at, account, organisation, role)
            VALUES (:fact, :notice, :kind, :at, :account, :organisation, :role)
            """)
        .param("fact", act.id())
        .param("notice", fact.notice())
        .param("kind", fact.kind())
        .param("at", utc(act.at()))
        .param("account", act.account())
        .param("organisation", act.organisation())
        .param("role", act.role().name())
        .update();
  }

  /** Keeps the receipt; false when this account has opened the notice before. */
  boolean receive(UUID notice, UUID account, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO notices.receipt (notice, account, at) VALUES (:notice, :account, :at)
                ON CONFLICT (notice, account) DO NOTHING
                """)
            .param("notice", notice)
            .param("account", account)
            .param("at", utc(at))
            .update()
        == 1;
  }

  long unread(Actor actor) {
    return jdbc.sql(
            """
            SELECT count(*) FROM notices.notice n
            WHERE (n.recipient = :organisation OR n.recipient IS NULL) AND n.duties && CAST(:duties AS text[])
              AND NOT EXISTS (SELECT FROM notices.receipt r WHERE r.notice = n.id)
            """)
        .param("organisation", actor.organisation())
        .param("duties", duties(actor))
        .query(Long.class)
        .single();
  }

  List<NoticeLine> of(Actor actor, int limit) {
    return jdbc.sql(
            LINE
                + """
                WHERE (n.recipient = :organisation OR n.recipient IS NULL) AND n.duties && CAST(:duties AS text[])
                ORDER BY EXISTS (SELECT FROM notices.receipt s WHERE s.notice = n.id),
                  n.delivered_at DESC, n.id
                LIMIT :limit
                """)
        .param("organisation", actor.organisation())
        .param("duties", duties(actor))
        .param("limit", limit)
        .query(NoticeRows::line)
        .list();
  }

  List<NoticeLine> about(String subject) {
    return jdbc.sql(LINE + "WHERE n.subject = :subject ORDER BY n.delivered_at DESC, n.id")
        .param("subject", subject)
        .query(NoticeRows::line)
        .list();
  }

  Optional<NoticeLine> line(UUID id) {
    return jdbc.sql(LINE + "WHERE n.id = :id").param("id", id).query(NoticeRows::line).optional();
  }

  Notice notice(UUID id) {
    return jdbc.sql(LINE + "WHERE n.id = :id")
        .param("id", id)
        .query((row, i) -> NoticeRows.notice(row, sealer, receipts(id)))
        .single();
  }

  Optional<UUID> served(UUID notice) {
    return jdbc.sql(
            """
            SELECT fact_id FROM notices.notice_event
            WHERE notice = :notice AND kind = 'NoticeServed'
            """)
        .param("notice", notice)
        .query(UUID.class)
        .optional();
  }

  private List<NoticeReceipt> receipts(UUID notice) {
    return jdbc.sql("SELECT account, at FROM notices.receipt WHERE notice = :notice ORDER BY at")
        .param("notice", notice)
        .query((row, i) ->
            new NoticeReceipt(
                row.getObject("account", UUID.class), row.getTimestamp("at").toInstant()))
        .list();
  }

  private static String[] duties(Actor actor) {
    return actor.roles().stream().map(Enum::name).toArray(String[]::new);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
