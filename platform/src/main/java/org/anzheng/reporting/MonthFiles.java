package org.anzheng.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.sheets.CsvText;
import org.anzheng.sheets.WorkbookWriter;
import org.springframework.stereotype.Component;

/** Writes the tables of a month as files. */
@Component
class MonthFiles {

  private final MonthRows rows;
  private final NationalFileStore store;
  private final BodyDirectory bodies;
  private final Clock clock;

  MonthFiles(MonthRows rows, NationalFileStore store, BodyDirectory bodies, Clock clock) {
    this.rows = rows;
    this.store = store;
    this.bodies = bodies;
    this.clock = clock;
  }

  void make(String scope, YearMonth month) {
    List<BodySummary> some =
        scope.equals(NationalFiles.ALL) ? bodies.all() : bodies.find(scope).stream().toList();
    for (ReportTable table : ReportTable.values()) {
      List<Map<String, String>> lines =
          some.stream().flatMap(body -> rows.of(table, body, month).stream()).toList();
      for (NationalFile.Format format : NationalFile.Format.values()) {
        byte[] content = content(table, format, lines);
        store.save(
            new NationalFile(
                scope,
                month,
                table,
                format,
                name(scope, month, table, format),
                lines.size(),
                sha256(content),
                clock.instant()),
            content);
      }
    }
  }

  private static String name(
      String scope, YearMonth month, ReportTable table, NationalFile.Format format) {
    return "%s-%s-%s.%s".formatted(scope, month, table, format).toLowerCase(Locale.ROOT);
  }

  private static byte[] content(
      ReportTable table, NationalFile.Format format, List<Map<String, String>> lines) {
    ReportLayout layout = ReportLayout.of(table);
    return switch (format) {
      case CSV -> {
        StringBuilder text = new StringBuilder(CsvText.UTF_8_MARK);
        text.append(CsvText.line(layout.headers()));
        lines.forEach(line -> text.append(CsvText.line(layout.row(line))));
        yield text.toString().getBytes(StandardCharsets.UTF_8);
      }
      case XLSX -> workbook(table, layout, lines);
    };
  }

  private static byte[] workbook(
      ReportTable table, ReportLayout layout, List<Map<String, String>> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WorkbookWriter sheet = new WorkbookWriter(out, table.sheet())) {
      sheet.line(layout.headers());
      for (Map<String, String> line : lines) {
        sheet.line(layout.row(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java", e);
    }
  }
}
