package org.anzheng.adoption.verification;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.anzheng.kernel.Refusal;

/** 核验清单文件: a list as XLSX or as comma-separated values, in UTF-8 or GB 18030. */
public final class VerificationFile {

  /** No list is larger, in megabytes. */
  public static final int MEGABYTES = 10;

  private static final Charset GB18030 = Charset.forName("GB18030");

  private VerificationFile() {}

  /** The questions of a text, at most so many. */
  public static List<VerificationItem> read(byte[] text, int most) {
    List<VerificationItem> items = new ArrayList<>();
    int count = csv(decoded(text), new ItemReader(most, items::add));
    return asked(count, items);
  }

  /** Reads a file, at most so many questions; returns how many there were. */
  static int read(Path file, int most, Consumer<VerificationItem> items) {
    ItemReader reader = new ItemReader(most, items);
    try {
      if (Files.size(file) > MEGABYTES * 1_000_000L) {
        throw new Refusal(VerificationRefusal.TOO_LARGE, MEGABYTES);
      }
      if (Spreadsheet.is(file)) {
        Spreadsheet.read(file, reader);
        return asked(reader.count(), reader.count());
      }
      int count = csv(decoded(Files.readAllBytes(file)), reader);
      return asked(count, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T asked(int count, T answer) {
    if (count == 0) {
      throw new Refusal(VerificationRefusal.NOTHING_ASKED);
    }
    return answer;
  }

  private static int csv(String text, ItemReader reader) {
    try (CsvReader<CsvRecord> lines =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      lines.forEach(line -> reader.line(line.getFields()));
      return reader.count();
    } catch (CsvParseException e) {
      throw new Refusal(VerificationRefusal.NOT_A_LIST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands between the fields: a list that was copied from a spreadsheet has tabs. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
  }

  /** Chinese spreadsheets write GB 18030. */
  private static String decoded(byte[] bytes) {
    String text = strict(bytes, StandardCharsets.UTF_8).or(() -> strict(bytes, GB18030)).orElse("");
    if (text.isEmpty() && bytes.length > 0 || text.indexOf('\0') >= 0) {
      throw new Refusal(VerificationRefusal.NOT_A_LIST);
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
