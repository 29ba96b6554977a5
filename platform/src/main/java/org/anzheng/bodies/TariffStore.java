package org.anzheng.bodies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** SQL of the published fees. */
@Repository
class TariffStore {

  private static final String PUBLISHED =
      """
      SELECT t.*, e.published_at FROM bodies.tariff t
      JOIN bodies.body_event e ON e.fact_id = t.fact_id
      """;

  private final JdbcClient jdbc;

  TariffStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int lastVersion(UUID organisation) {
    return jdbc.sql(
            "SELECT coalesce(max(version), 0) FROM bodies.tariff WHERE organisation ="
                + " :organisation")
        .param("organisation", organisation)
        .query(Integer.class)
        .single();
  }

  Optional<Tariff> find(UUID tariff) {
    return read(jdbc.sql(PUBLISHED + "WHERE t.id = :id").param("id", tariff)).stream().findFirst();
  }

  List<Tariff> of(UUID organisation) {
    return read(
        jdbc.sql(PUBLISHED + "WHERE t.organisation = :organisation ORDER BY t.version DESC")
            .param("organisation", organisation));
  }

  void insert(TariffPublished fact) {
    jdbc.sql(
            """
            INSERT INTO bodies.tariff (id, fact_id, organisation, version, effective_from,
              discount_rule, approval_document)
            VALUES (:id, :fact, :organisation, :version, :from, :discount, :document)
            """)
        .param("id", fact.tariff())
        .param("fact", fact.act().id())
        .param("organisation", fact.organisation())
        .param("version", fact.version())
        .param("from", fact.effectiveFrom())
        .param("discount", fact.terms().discountRule())
        .param("document", fact.terms().approvalDocument())
        .update();
    for (int position = 0; position < fact.items().size(); position++) {
      insert(fact.tariff(), position, fact.items().get(position));
    }
  }

  private void insert(UUID tariff, int position, TariffItem item) {
    jdbc.sql(
            """
            INSERT INTO bodies.tariff_item (tariff, position, type, category, tier, unit_price, unit,
              rule)
            VALUES (:tariff, :position, :type, :category, :tier, :price, :unit, :rule)
            """)
        .param("tariff", tariff)
        .param("position", position)
        .param("type", item.type().name())
        .param("category", item.category())
        .param("tier", item.tier().orElse(""))
        .param("price", item.unitPrice().orElse(null), Types.NUMERIC)
        .param("unit", item.unit().name())
        .param("rule", item.rule())
        .update();
  }

  private List<Tariff> read(StatementSpec statement) {
    List<Tariff> bare = statement.query(TariffStore::bare).list();
    Map<UUID, List<TariffItem>> items =
        jdbc
            .sql("SELECT * FROM bodies.tariff_item WHERE tariff = ANY(:ids) ORDER BY position")
            .param("ids", bare.stream().map(Tariff::id).toArray(UUID[]::new))
            .query(TariffStore::priced)
            .list()
            .stream()
            .collect(groupingBy(Priced::tariff, mapping(Priced::item, toList())));
    return bare.stream()
        .map(t ->
            new Tariff(
                t.id(),
                t.version(),
                items.getOrDefault(t.id(), List.of()),
                t.effectiveFrom(),
                t.terms(),
                t.published()))
        .toList();
  }

  private record Priced(UUID tariff, TariffItem item) {}

  private static Tariff bare(ResultSet row, int number) throws SQLException {
    return new Tariff(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        List.of(),
        row.getObject("effective_from", LocalDate.class),
        new TariffTerms(row.getString("discount_rule"), row.getString("approval_document")),
        row.getTimestamp("published_at").toInstant());
  }

  private static Priced priced(ResultSet row, int number) throws SQLException {
    return new Priced(
        row.getObject("tariff", UUID.class),
        new TariffItem(
            TariffItemType.valueOf(row.getString("type")),
            row.getString("category"),
            Optional.of(row.getString("tier")).filter(tier -> !tier.isEmpty()),
            Optional.ofNullable(row.getBigDecimal("unit_price")),
            TariffUnit.valueOf(row.getString("unit")),
            row.getString("rule")));
  }
}
