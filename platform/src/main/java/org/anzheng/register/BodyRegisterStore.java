package org.anzheng.register;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.StandingEvent;
import org.anzheng.bodies.Tariff;
import org.anzheng.bodies.TariffItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the bodies' side of the projection; every statement may run twice. */
@Repository
class BodyRegisterStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  BodyRegisterStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void lock(String approvalNo) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('register/' || :number, 0))")
        .param("number", approvalNo)
        .query((row, i) -> approvalNo)
        .single();
  }

  void save(BodySummary body) {
    jdbc.sql(
            """
            INSERT INTO register.body (approval_no, organisation, name, name_en, standing,
              standing_since, valid_from, valid_to, updated_at)
            VALUES (:no, :organisation, :name, :nameEn, :standing, :since, :from, :to, :now)
            ON CONFLICT (approval_no) DO UPDATE SET name = excluded.name,
              name_en = excluded.name_en, standing = excluded.standing,
              standing_since = excluded.standing_since, valid_from = excluded.valid_from,
              valid_to = excluded.valid_to, updated_at = excluded.updated_at
            """)
        .param("no", body.approvalNo())
        .param("organisation", body.organisation())
        .param("name", body.name())
        .param("nameEn", body.nameEn())
        .param("standing", body.standing().name())
        .param("since", body.standingSince())
        .param("from", body.validFrom())
        .param("to", body.validTo())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  void saveEvent(String approvalNo, StandingEvent event) {
    jdbc.sql(
            """
            INSERT INTO register.body_event (fact_id, approval_no, kind, from_standing,
              to_standing, effective_at, decided_at, published_at, recorded_at, note,
              categories, until)
            VALUES (:fact, :no, :kind, :from, :to, :effective, :decided, :published, :recorded,
              :note, :categories, :until)
            ON CONFLICT (fact_id) DO NOTHING
            """)
        .param("fact", event.fact())
        .param("no", approvalNo)
        .param("kind", event.kind())
        .param("from", event.from().map(Enum::name).orElse(null))
        .param("to", event.to().name())
        .param("effective", Timestamp.from(event.effective()))
        .param("decided", Timestamp.from(event.decided()))
        .param("published", event.published().map(Timestamp::from).orElse(null))
        .param("recorded", Timestamp.from(event.recorded()))
        .param("note", event.note())
        .param("categories", event.categories())
        .param("until", event.until().orElse(null), Types.DATE)
        .update();
  }

  void saveTariff(String approvalNo, Tariff tariff) {
    jdbc.sql(
            """
            INSERT INTO register.tariff (approval_no, tariff_version, id, effective_from,
              discount_rule, approval_document, published_at)
            VALUES (:no, :version, :id, :from, :discount, :document, :published)
            ON CONFLICT (approval_no, tariff_version) DO UPDATE SET id = excluded.id,
              published_at = excluded.published_at
            """)
        .param("no", approvalNo)
        .param("version", tariff.version())
        .param("id", tariff.id())
        .param("from", tariff.effectiveFrom())
        .param("discount", tariff.terms().discountRule())
        .param("document", tariff.terms().approvalDocument())
        .param("published", Timestamp.from(tariff.published()))
        .update();
    for (int position = 0; position < tariff.items().size(); position++) {
      saveTariffItem(approvalNo, tariff, position);
    }
  }

  private void saveTariffItem(String approvalNo, Tariff tariff, int position) {
    TariffItem item = tariff.items().get(position);
    jdbc.sql(
            """
            INSERT INTO register.tariff_item (approval_no, tariff_version, effective_from,
              item_type, category, tier, unit_price, unit, rule, position)
            VALUES (:no, :version, :from, :type, :category, :tier, :price, :unit, :rule, :position)
            ON CONFLICT DO NOTHING
            """)
        .param("no", approvalNo)
        .param("version", tariff.version())
        .param("from", tariff.effectiveFrom())
        .param("type", item.type().name())
        .param("category", item.category())
        .param("tier", item.tier().orElse(""))
        .param("price", item.unitPrice().orElse(null), Types.NUMERIC)
        .param("unit", item.unit().name())
        .param("rule", item.rule())
        .param("position", position)
        .update();
  }
}
