package org.anzheng.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.anzheng.bodies.Tariff;
import org.anzheng.bodies.TariffItem;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.bodies.TariffTerms;
import org.anzheng.bodies.TariffUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads the published fees, every version. */
@Repository
class FeeReader {

  /** A version holds until the day before the first that any later one takes effect. */
  private static final String VERSIONS =
      """
      SELECT t.*, (SELECT min(n.effective_from) - 1 FROM register.tariff n
        WHERE n.approval_no = t.approval_no AND n.tariff_version > t.tariff_version) AS until
      FROM register.tariff t
      """;

  private final JdbcClient jdbc;

  FeeReader(@Qualifier("reader") DataSource reader) {
    this.jdbc = JdbcClient.create(reader);
  }

  /** Of each body the version that holds on a day. */
  List<PublicTariff> inForce(LocalDate day) {
    return read(
        jdbc.sql(
                VERSIONS
                    + """
                    WHERE t.tariff_version = (SELECT max(v.tariff_version) FROM register.tariff v
                      WHERE v.approval_no = t.approval_no AND v.effective_from <= :day)
                    ORDER BY t.approval_no
                    """)
            .param("day", day));
  }

  /** Every version of one body, newest first. */
  List<PublicTariff> of(String approvalNo) {
    return read(
        jdbc.sql(VERSIONS + "WHERE t.approval_no = :no ORDER BY t.tariff_version DESC")
            .param("no", approvalNo));
  }

  /** What was published last, newest first. */
  List<PublicTariff> last(int most) {
    return read(
        jdbc.sql(VERSIONS + "ORDER BY t.published_at DESC, t.approval_no LIMIT :most")
            .param("most", most));
  }

  private List<PublicTariff> read(StatementSpec statement) {
    List<PublicTariff> bare = statement.query(FeeReader::bare).list();
    Map<Version, List<TariffItem>> items =
        jdbc
            .sql(
                "SELECT * FROM register.tariff_item WHERE approval_no = ANY(:numbers)"
                    + " ORDER BY category, position, item_type, tier")
            .param("numbers", bare.stream().map(PublicTariff::approvalNo).toArray(String[]::new))
            .query(FeeReader::priced)
            .list()
            .stream()
            .collect(groupingBy(Priced::version, mapping(Priced::item, toList())));
    return bare.stream().map(tariff -> with(tariff, items)).toList();
  }

  private static PublicTariff with(PublicTariff bare, Map<Version, List<TariffItem>> items) {
    Tariff tariff = bare.tariff();
    Version version = new Version(bare.approvalNo(), tariff.version());
    return new PublicTariff(
        bare.approvalNo(),
        new Tariff(
            tariff.id(),
            tariff.version(),
            items.getOrDefault(version, List.of()),
            tariff.effectiveFrom(),
            tariff.terms(),
            tariff.published()),
        bare.until());
  }

  private record Version(String approvalNo, int number) {}

  private record Priced(Version version, TariffItem item) {}

  private static PublicTariff bare(ResultSet row, int index) throws SQLException {
    return new PublicTariff(
        row.getString("approval_no"),
        new Tariff(
            row.getObject("id", UUID.class),
            row.getInt("tariff_version"),
            List.of(),
            RegisterRows.date(row, "effective_from"),
            new TariffTerms(row.getString("discount_rule"), row.getString("approval_document")),
            RegisterRows.instant(row, "published_at")),
        Optional.ofNullable(row.getObject("until", LocalDate.class)));
  }

  private static Priced priced(ResultSet row, int index) throws SQLException {
    return new Priced(
        new Version(row.getString("approval_no"), row.getInt("tariff_version")),
        new TariffItem(
            TariffItemType.valueOf(row.getString("item_type")),
            row.getString("category"),
            Optional.of(row.getString("tier")).filter(tier -> !tier.isEmpty()),
            Optional.ofNullable(row.getBigDecimal("unit_price")),
            TariffUnit.valueOf(row.getString("unit")),
            row.getString("rule")));
  }
}
