package org.anzheng.register.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

/** 开放数据文件夹: the days there are, the newest first, and the files of each. */
@Service
public class OpenDataFiles {

  /** The index in clear. */
  public static final String INDEX = "index.json";

  /** The index signed. */
  public static final String SIGNED = "index.jws";

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*\\.[a-z]+(\\.gz)?");

  private final Path folder;

  OpenDataFiles(@Value("${anzheng.data}") Path data) {
    this.folder = data.resolve("open-data");
  }

  /** What was published on each day that is kept. */
  public List<OpenDataIndex> days() {
    return names().map(name -> index(folder.resolve(name))).toList();
  }

  /** What was published last. */
  public Optional<OpenDataIndex> latest() {
    return names().findFirst().map(name -> index(folder.resolve(name)));
  }

  /** A file of a day. */
  public Optional<Path> find(String day, String name) {
    return DAY.matcher(day).matches() && NAME.matcher(name).matches()
        ? Optional.of(folder.resolve(day).resolve(name)).filter(Files::isRegularFile)
        : Optional.empty();
  }

  boolean has(LocalDate day) {
    return Files.isDirectory(folder.resolve(day.toString()));
  }

  /** An empty folder to write into; nobody sees it before it is published. */
  Path draft() {
    try {
      Files.createDirectories(folder);
      return Files.createTempDirectory(folder, ".draft-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole day is there from one moment to the next. */
  void publish(Path draft, LocalDate day) {
    try {
      Files.move(draft, folder.resolve(day.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes days before this one, and drafts that were never finished. */
  void keepFrom(LocalDate first, Path current) {
    for (Path old : list()) {
      String name = old.getFileName().toString();
      boolean over = DAY.matcher(name).matches() && LocalDate.parse(name).isBefore(first);
      if (over || name.startsWith(".draft-") && !old.equals(current)) {
        remove(old);
      }
    }
  }

  void remove(Path some) {
    FileSystemUtils.deleteRecursively(some.toFile());
  }

  private Stream<String> names() {
    return list().stream()
        .map(path -> path.getFileName().toString())
        .filter(name -> DAY.matcher(name).matches())
        .sorted(Comparator.reverseOrder());
  }

  private List<Path> list() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OpenDataIndex index(Path day) {
    try {
      return OpenDataIndex.parse(Files.readAllBytes(day.resolve(INDEX)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
