package org.anzheng.supervision.cases;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.scheme.Confidence;
import org.anzheng.supervision.offices.SubjectKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 处罚事项表: what the law allows for which conduct, by version, and the discretion within it. */
@Repository
public class PenaltyTable {

  private final JdbcClient jdbc;

  PenaltyTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The rows that hold on a day, by code. */
  public List<PenaltyItem> on(LocalDate day) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.penalty_item
            WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to > :day) ORDER BY code
            """)
        .param("day", day)
        .query((row, i) -> item(row))
        .list();
  }

  /** One row in one version. */
  public Optional<PenaltyItem> find(String code, int version) {
    return jdbc.sql(
            "SELECT * FROM supervision.penalty_item WHERE code = :code AND version = :version")
        .param("code", code)
        .param("version", version)
        .query((row, i) -> item(row))
        .optional();
  }

  /** The parts of the range, from mitigated to severe. */
  public List<DiscretionBand> bands() {
    return jdbc.sql("SELECT * FROM supervision.discretion_band ORDER BY share_from, share_to")
        .query((row, i) ->
            new DiscretionBand(
                Circumstance.valueOf(row.getString("circumstance")),
                row.getInt("share_from"),
                row.getInt("share_to")))
        .list();
  }

  private static PenaltyItem item(ResultSet row) throws SQLException {
    return new PenaltyItem(
        row.getString("code"),
        row.getInt("version"),
        row.getString("basis"),
        row.getString("conduct_zh"),
        row.getString("conduct_en"),
        constants(row, "subjects", SubjectKind.class),
        constants(row, "measures", PenaltyMeasure.class),
        constants(row, "grave_measures", PenaltyMeasure.class),
        money(row, "fine_least"),
        money(row, "fine_most"),
        row.getString("citation_zh"),
        row.getString("citation_en"),
        Confidence.valueOf(row.getString("confidence")),
        row.getBoolean("checked"));
  }

  private static BigDecimal money(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getBigDecimal(column)).orElse(BigDecimal.ZERO);
  }

  private static <E extends Enum<E>> Set<E> constants(ResultSet row, String column, Class<E> type)
      throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray())
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toUnmodifiableSet());
  }
}
