package org.anzheng.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.anzheng.kernel.Refusal;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** 电子表格: reads a sheet of an XLSX line by line, after making sure that it is no bomb. */
public final class Workbooks {

  private static final int MAGIC = 4;
  private static final int MOST_PARTS = 500;

  private Workbooks() {}

  /** Whether a file is one. */
  public static boolean is(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(MAGIC);
      return start.length == MAGIC && ReadableWorkbook.isOOXMLZipHeader(start);
    }
  }

  /** Gives every line of the first sheet to {@code lines}. */
  public static void read(Path file, long mostInside, int mostColumns, Consumer<List<String>> lines)
      throws IOException {
    read(file, mostInside, mostColumns, names -> 0, lines);
  }

  /**
   * Gives every line of a sheet to {@code lines}; what it refuses passes through.
   *
   * @param mostInside bytes that may be unpacked
   * @param sheet chooses by the names of all sheets, in their order; what it refuses passes through
   * @throws IOException when the file is broken
   */
  public static void read(
      Path file,
      long mostInside,
      int mostColumns,
      ToIntFunction<List<String>> sheet,
      Consumer<List<String>> lines)
      throws IOException {
    measure(file, mostInside);
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      List<Sheet> sheets = book.getSheets().toList();
      int place = sheet.applyAsInt(sheets.stream().map(Sheet::getName).toList());
      try (Stream<Row> rows = sheets.get(place).openStream()) {
        rows.forEach(row -> lines.accept(cells(row, mostColumns)));
      }
    } catch (Refusal refusal) {
      throw refusal;
    } catch (RuntimeException broken) { // whatever its parsers choke on
      throw new ZipException("not a workbook");
    }
  }

  private static List<String> cells(Row row, int most) {
    int columns = Math.min(row.getCellCount(), most);
    return IntStream.range(0, columns)
        .mapToObj(i -> row.hasCell(i) ? row.getCellText(i) : "")
        .toList();
  }

  /** Unpacks everything once and throws it away: what the file says of its sizes may be a lie. */
  private static void measure(Path file, long mostInside) throws IOException {
    long left = mostInside;
    byte[] buffer = new byte[1 << 16];
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<ZipEntry> parts = new ArrayList<>(Collections.list(zip.entries()));
      if (parts.size() > MOST_PARTS) {
        throw new ZipException("too many parts");
      }
      for (ZipEntry part : parts) {
        try (InputStream in = zip.getInputStream(part)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) {
              throw new SheetTooLarge();
            }
          }
        }
      }
    }
  }
}
