package org.anzheng.postgres;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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

  /** Part of the machine's memory that it may take; the system's cache needs its own. */
  private static final long SHARE = 4;

  private SharedBuffers() {}

  /** For a cluster as large as it is now. */
  static String of(Path cluster) throws IOException {
    long size = size(cluster.resolve("base"));
    return (size <= LEAST ? LEAST : Math.clamp(size, LEAST, most())) / MEGABYTE + "MB";
  }

  private static long most() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
        ? Math.max(LEAST, machine.getTotalMemorySize() / SHARE)
        : LEAST;
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
