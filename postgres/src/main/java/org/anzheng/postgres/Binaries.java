package org.anzheng.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once per version and machine and then shared by all starts. */
record Binaries(Path home) {
  static final String VERSION = "18.6.0";

  private static final Map<String, String> ARCHIVES =
      Map.of(
          "amd64", "postgres-linux-x86_64.txz",
          "x86_64", "postgres-linux-x86_64.txz",
          "aarch64", "postgres-linux-arm_64.txz");

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  /** Unpacks under {@code cache} unless that was done before. */
  static synchronized Binaries in(Path cache) {
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String archive = ARCHIVES.get(arch);
    if (archive == null || !System.getProperty("os.name", "").startsWith("Linux")) {
      throw new PostgresFailure(
          "The embedded PostgreSQL runs on Linux (x86-64 or ARM64) only; elsewhere start a"
              + " PostgreSQL 15 or later and name it in ANZHENG_DB_URL.");
    }
    Path home = cache.resolve("postgres-" + VERSION + "-" + arch);
    try {
      if (!Files.isDirectory(home)) {
        unpackAlone(archive, home);
      }
    } catch (IOException e) {
      throw new PostgresFailure(
          "The PostgreSQL programs could not be unpacked to " + home + ": " + e.getMessage(), e);
    }
    return new Binaries(home);
  }

  /** One process unpacks, others wait; the rename makes the folder appear whole or not at all. */
  private static void unpackAlone(String archive, Path home) throws IOException {
    Path cache = Objects.requireNonNull(home.getParent());
    Files.createDirectories(cache);
    Path lockFile = cache.resolve(home.getFileName() + ".lock");
    try (var channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      if (!lock.isValid() || Files.isDirectory(home)) {
        return;
      }
      Path fresh = Files.createTempDirectory(cache, "unpacking-");
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
      try {
        unpack(archive, fresh);
        Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Folders.delete(fresh);
      }
    }
  }

  private static void unpack(String archive, Path target) throws IOException {
    try (InputStream packed = Binaries.class.getResourceAsStream("/" + archive)) {
      if (packed == null) {
        throw new IOException(archive + " is not on the class path");
      }
      var tar =
          new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16)));
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, target);
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    Path path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("the archive reaches outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, path);
    boolean program = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
  }
}
