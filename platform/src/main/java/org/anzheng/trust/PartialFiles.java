package org.anzheng.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The partial forms of a tile or bundle, in the folder beside the full one. */
final class PartialFiles {

  private PartialFiles() {}

  /** Removes them, once the full one is there. */
  static void remove(Path root, String fullPath) {
    Path folder = root.resolve(fullPath + ".p");
    if (!Files.isRegularFile(root.resolve(fullPath)) || !Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> content = Files.list(folder)) {
      List<Path> files = content.toList();
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
