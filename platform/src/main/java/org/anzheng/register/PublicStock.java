package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.Basis;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 存量公示: how many certificates there were at the end of each of the last 24 months. */
@Service
public class PublicStock {

  private final JdbcClient jdbc;

  PublicStock(@Qualifier("reader") DataSource reader) {
    this.jdbc = JdbcClient.create(reader);
  }

  /** By every property, the oldest month first. */
  public List<MonthStock> all() {
    return jdbc.sql("SELECT * FROM register.month_stock ORDER BY property, month, value, status")
        .query(PublicStock::stock)
        .list();
  }

  /** By one property, the oldest month first. */
  @Basis("opinion:6")
  public List<MonthStock> by(StockProperty property) {
    return jdbc.sql(
            """
            SELECT * FROM register.month_stock WHERE property = :property
            ORDER BY month, value, status
            """)
        .param("property", property.name())
        .query(PublicStock::stock)
        .list();
  }

  static MonthStock stock(ResultSet row, int index) throws SQLException {
    return new MonthStock(
        StockProperty.valueOf(row.getString("property")),
        YearMonth.from(RegisterRows.date(row, "month")),
        row.getString("value"),
        CertificateStatus.valueOf(row.getString("status")),
        row.getLong("certificates"),
        RegisterRows.instant(row, "counted_at"));
  }
}
