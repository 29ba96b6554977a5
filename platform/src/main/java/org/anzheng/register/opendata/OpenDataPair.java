package org.anzheng.register.opendata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.anzheng.register.CsvLine;
import tools.jackson.databind.json.JsonMapper;

/** The same lines twice: as CSV and as JSON Lines, compressed while they are written. */
final class OpenDataPair implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final OpenDataTable table;
  private final Written csv;
  private final Written json;
  private long lines;

  OpenDataPair(Path folder, String name, OpenDataTable table) {
    this.table = table;
    this.csv = new Written(folder, name + ".csv.gz");
    this.json = new Written(folder, name + ".jsonl.gz");
    csv.line(CsvLine.of(table.columns()));
  }

  void line(List<Optional<String>> cells) {
    csv.line(CsvLine.of(cells.stream().map(cell -> cell.orElse("")).toList()));
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = table.columns().get(i);
      cells.get(i).ifPresent(value -> fields.put(name, value));
    }
    json.line(JSON.writeValueAsString(fields) + "\n");
    lines++;
  }

  @Override
  public void close() {
    csv.close();
    json.close();
  }

  /** What was written, once it is closed. */
  List<OpenDataFile> files() {
    return List.of(csv.file(lines), json.file(lines));
  }

  private static final class Written {

    private final Path path;
    private final MessageDigest digest = sha256();
    private final OutputStream out;

    Written(Path folder, String name) {
      this.path = folder.resolve(name);
      try {
        this.out =
            new BufferedOutputStream(
                new GZIPOutputStream(
                    new DigestOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(path)), digest)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void line(String text) {
      try {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void close() {
      try {
        out.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    OpenDataFile file(long lines) {
      try {
        return new OpenDataFile(
            path.getFileName().toString(),
            lines,
            Files.size(path),
            HexFormat.of().formatHex(digest.digest()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
