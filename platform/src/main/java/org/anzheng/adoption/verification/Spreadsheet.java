package org.anzheng.adoption.verification;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.anzheng.kernel.Refusal;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX line by line, after making sure that it is no bomb. */
final class Spreadsheet {

  private static final int MAGIC = 4;
  private static final long MOST_INSIDE = 64_000_000;
  private static final int MOST_PARTS = 500;
  private static final int MOST_COLUMNS = 50;

  private Spreadsheet() {}

  static boolean is(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(MAGIC);
      return start.length == MAGIC && ReadableWorkbook.isOOXMLZipHeader(start);
    }
  }

  static void read(Path file, ItemReader reader) throws IOException {
    measure(file);
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
        Stream<Row> lines = book.getFirstSheet().openStream()) {
      lines.forEach(line -> reader.line(cells(line)));
    } catch (Refusal refusal) {
      throw refusal;
    } catch (IOException | RuntimeException broken) { // whatever its parsers choke on
      throw new Refusal(VerificationRefusal.NOT_A_LIST);
    }
  }

  private static List<String> cells(Row line) {
    int columns = Math.min(line.getCellCount(), MOST_COLUMNS);
    return IntStream.range(0, columns)
        .mapToObj(i -> line.hasCell(i) ? line.getCellText(i) : "")
        .toList();
  }

  /** Unpacks everything once and throws it away: what the file says of its sizes may be a lie. */
  private static void measure(Path file) throws IOException {
    long left = MOST_INSIDE;
    byte[] buffer = new byte[1 << 16];
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<ZipEntry> parts = new ArrayList<>(Collections.list(zip.entries()));
      if (parts.size() > MOST_PARTS) {
        throw new Refusal(VerificationRefusal.NOT_A_LIST);
      }
      for (ZipEntry part : parts) {
        try (InputStream in = zip.getInputStream(part)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) {
              throw new Refusal(VerificationRefusal.TOO_LARGE, VerificationFile.MEGABYTES);
            }
          }
        }
      }
    } catch (ZipException broken) {
      throw new Refusal(VerificationRefusal.NOT_A_LIST);
    }
  }
}
