package org.anzheng.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;

/** Files that are there whole or not at all, also after a power cut. */
final class AtomicFile {

  private AtomicFile() {}

  /** Replaces a file: temporary file, fsync, rename, fsync of the folder. */
  static void write(Path file, byte[] bytes) {
    write(file, bytes, "rw-r--r--");
  }

  /** Replaces a file that only its owner may read. */
  static void writeSecret(Path file, byte[] bytes) {
    write(file, bytes, "rw-------");
  }

  private static void write(Path file, byte[] bytes, String rights) {
    try {
      Path folder = folderOf(file);
      createFolders(folder);
      FileAttribute<?> mode =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
      Path draft = Files.createTempFile(folder, ".draft-", null, mode);
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      sync(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<byte[]> read(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new folder is only there for good when its parent is written down too. */
  private static void createFolders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Path parent = folderOf(folder);
      createFolders(parent);
      Files.createDirectories(folder);
      sync(parent);
    }
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
  }

  private static void sync(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
