package org.anzheng.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** 文本表格: comma-separated values in UTF-8 or GB 18030, read line by line. */
public final class TextTables {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char MARK = '\ufeff';

  private TextTables() {}

  /**
   * Gives every line to {@code lines}.
   *
   * @throws IOException when it is neither the one nor the other, or broken
   */
  public static void read(Path file, Consumer<List<String>> lines) throws IOException {
    try (Reader text = text(file);
        CsvReader<CsvRecord> records =
            CsvReader.builder()
                .fieldSeparator(separator(file))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
      records.forEach(line -> lines.accept(line.getFields()));
    } catch (CsvParseException broken) {
      throw new IOException("not comma-separated values", broken);
    }
  }

  /** The text of a file without its mark, in whichever of the two encodings it is. */
  public static BufferedReader text(Path file) throws IOException {
    BufferedReader reader = open(file, isIn(file, StandardCharsets.UTF_8));
    reader.mark(1);
    if (reader.read() != MARK) {
      reader.reset();
    }
    return reader;
  }

  private static BufferedReader open(Path file, boolean utf8) throws IOException {
    Charset charset = utf8 ? StandardCharsets.UTF_8 : GB18030;
    return new BufferedReader(
        new InputStreamReader(
            Files.newInputStream(file),
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static boolean isIn(Path file, Charset charset) throws IOException {
    char[] buffer = new char[1 << 14];
    try (Reader reader =
        new InputStreamReader(
            Files.newInputStream(file),
            charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT))) {
      int read = reader.read(buffer);
      while (read >= 0) {
        read = reader.read(buffer);
      }
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static char separator(Path file) throws IOException {
    try (BufferedReader reader = text(file)) {
      String first = String.valueOf(reader.readLine());
      return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }
  }
}
