package org.anzheng.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.anzheng.kernel.Sealer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The archive's folder. File names are random: neither content nor owner can be guessed from a
 * listing.
 */
@Component
class Vault {

  private final Path incoming;
  private final Path kept;
  private final ArchiveSettings settings;

  Vault(@Value("${anzheng.data}") Path data, ArchiveSettings settings) throws IOException {
    this.incoming = Files.createDirectories(ArchiveSettings.folder(data).resolve("incoming"));
    this.kept = Files.createDirectories(ArchiveSettings.folder(data).resolve("content"));
    this.settings = settings;
  }

  /** Encrypts a stream to disk; leaves nothing behind when it is refused or breaks off. */
  Draft receive(InputStream content, FileType type) throws IOException {
    byte[] key = Sealer.newKey();
    Path file =
        Files.createTempFile(
            incoming,
            "file",
            ".part",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    boolean complete = false;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      Receipt receipt = new Receipt(channel, key, type, settings);
      receipt.takeAll(content);
      channel.force(true);
      complete = true;
      return new Draft(file, key, receipt.sha256(), receipt.size());
    } finally {
      if (!complete) {
        Files.delete(file);
      }
    }
  }

  /** Moves a draft to its final place, durably. */
  void keep(Draft draft, UUID content) throws IOException {
    Path place = place(content);
    Files.createDirectories(place.getParent());
    Files.move(draft.file(), place, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    }
  }

  InputStream open(UUID content, byte[] key) throws IOException {
    return new OpeningStream(
        new BufferedInputStream(Files.newInputStream(place(content)), Frames.SEALED), key);
  }

  void drop(UUID content) {
    try {
      Files.deleteIfExists(place(content));
    } catch (IOException e) {
      throw new UncheckedIOException("a file that was not recorded could not be removed", e);
    }
  }

  Path incoming() {
    return incoming;
  }

  Path kept() {
    return kept;
  }

  private Path place(UUID content) {
    String name = content.toString();
    return kept.resolve(name.substring(0, 2)).resolve(name);
  }
}
