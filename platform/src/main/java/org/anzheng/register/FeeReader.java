package org.anzheng.register;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.bodies.TariffUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the published fees. */
@Repository
class FeeReader {

  private final JdbcClient jdbc;

  FeeReader(@Qualifier("reader") DataSource reader) {
    this.jdbc = JdbcClient.create(reader);
  }

  List<FeeLine> inForce(LocalDate day) {
    return jdbc.sql(
            """
            SELECT i.* FROM register.tariff_item i
            WHERE i.tariff_version = (SELECT max(v.tariff_version) FROM register.tariff_item v
              WHERE v.approval_no = i.approval_no AND v.effective_from <= :day)
            ORDER BY i.approval_no, i.category, i.item_type
            """)
        .param("day", day)
        .query((row, index) ->
            new FeeLine(
                row.getString("approval_no"),
                row.getInt("tariff_version"),
                RegisterRows.date(row, "effective_from"),
                TariffItemType.valueOf(row.getString("item_type")),
                row.getString("category"),
                row.getBigDecimal("unit_price"),
                TariffUnit.valueOf(row.getString("unit"))))
        .list();
  }
}
