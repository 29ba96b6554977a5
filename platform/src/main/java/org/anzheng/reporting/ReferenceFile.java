package org.anzheng.reporting;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the columns and codes that come with the platform. */
final class ReferenceFile {

  private ReferenceFile() {}

  /** The lines of a file, without the first. */
  static List<List<String>> read(String name) {
    try (InputStream in =
            Objects.requireNonNull(ReferenceFile.class.getResourceAsStream("/reporting/" + name));
        CsvReader<CsvRecord> lines =
            CsvReader.builder().ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.stream().skip(1).map(CsvRecord::getFields).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
