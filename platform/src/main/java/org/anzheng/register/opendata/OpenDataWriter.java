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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/**
 * One file, compressed while it is written, and written while the next lines are read.
 *
 * @param <L> what makes a line
 */
final class OpenDataWriter<L> implements AutoCloseable {

  private final Path path;
  private final Function<L, String> text;
  private final MessageDigest digest = sha256();
  private final OutputStream out;
  private final ExecutorService own =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("open-data").daemon().factory());
  private Future<?> writing = CompletableFuture.completedFuture(null);

  /** Begins the file; each line is the text that is made of it, with its end. */
  OpenDataWriter(Path path, Function<L, String> text) {
    this.path = path;
    this.text = text;
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

  /** Takes some more; who has the next before these are written waits. */
  void write(List<L> lines) {
    written();
    writing = own.submit(() -> lines.forEach(line -> write(text.apply(line))));
  }

  private void write(String line) {
    try {
      out.write(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  @Override
  public void close() {
    try (own;
        out) {
      written();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was written, once it is closed. */
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
