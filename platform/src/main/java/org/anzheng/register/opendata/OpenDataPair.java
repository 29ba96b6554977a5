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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.anzheng.register.CsvLine;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same lines twice: as CSV and as JSON Lines, compressed while they are written, and written
 * while the next are read.
 */
final class OpenDataPair implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int AT_ONCE = 1000;

  private final OpenDataTable table;
  private final Written csv;
  private final Written json;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("open-data").daemon().factory());
  private List<List<Optional<String>>> next = new ArrayList<>();
  private Future<?> writing = CompletableFuture.completedFuture(null);
  private long lines;

  OpenDataPair(Path folder, String name, OpenDataTable table) {
    this.table = table;
    this.csv = new Written(folder, name + ".csv.gz");
    this.json = new Written(folder, name + ".jsonl.gz");
    csv.line(CsvLine.of(table.columns()));
  }

  void line(List<Optional<String>> cells) {
    next.add(cells);
    lines++;
    if (next.size() == AT_ONCE) {
      handOver();
    }
  }

  /** No more than some lines wait: who reads faster than can be written waits here. */
  private void handOver() {
    written();
    List<List<Optional<String>>> some = next;
    next = new ArrayList<>();
    writing = writer.submit(() -> some.forEach(this::write));
  }

  private void written() {
    try {
      writing.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("open data were not written", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while open data were written", e);
    }
  }

  private void write(List<Optional<String>> cells) {
    csv.line(CsvLine.of(cells.stream().map(cell -> cell.orElse("")).toList()));
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = table.columns().get(i);
      cells.get(i).ifPresent(value -> fields.put(name, value));
    }
    json.line(JSON.writeValueAsString(fields) + "\n");
  }

  @Override
  public void close() {
    try (csv;
        json;
        writer) {
      handOver();
      written();
    }
  }

  /** What was written, once it is closed. */
  List<OpenDataFile> files() {
    return List.of(csv.file(lines), json.file(lines));
  }

  private static final class Written implements AutoCloseable {

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

    @Override
    public void close() {
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
