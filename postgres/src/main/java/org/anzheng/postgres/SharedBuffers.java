package org.anzheng.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much memory the server keeps its pages in. A new database is small and starts faster with
 * little; one that has grown is kept in memory as far as the machine allows.
 */
final class SharedBuffers {

  private static final long MEGABYTE = 1L << 20;
  private static final long LEAST = 128 * MEGABYTE;

  /** The Java runtime takes a quarter of the machine's memory when nobody says otherwise. */
  private static final long HALF_OF_THE_HEAP = 2;

  private SharedBuffers() {}

  /** For a cluster as large as it is now. */
  static String of(Path cluster) throws IOException {
    long most = Math.max(LEAST, Runtime.getRuntime().maxMemory() / HALF_OF_THE_HEAP);
    return Math.clamp(size(cluster.resolve("base")), LEAST, most) / MEGABYTE + "MB";
  }

  private static long size(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    long size = 0;
    for (Path file : files) {
      size += Files.size(file);
    }
    return size;
  }
}
