package org.anzheng.reporting;

import java.time.Instant;
import java.time.YearMonth;
import org.springframework.modulith.NamedInterface;

/**
 * 上报文件: one table of a month in the national layout.
 *
 * @param scope approval number, or ALL
 * @param sha256 of its bytes, hexadecimal
 */
@NamedInterface("reads")
public record NationalFile(
    String scope,
    YearMonth month,
    ReportTable table,
    Format format,
    String fileName,
    int rows,
    String sha256,
    Instant madeAt) {

  /** 文件格式. */
  public enum Format {
    /** Comma-separated values. */
    CSV,
    /** Spreadsheet. */
    XLSX
  }
}
