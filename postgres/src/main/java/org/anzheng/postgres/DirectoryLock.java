package org.anzheng.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Says that a live process owns a data directory; the system drops it when the process dies. */
record DirectoryLock(FileChannel channel, FileLock lock) implements AutoCloseable {
  static final String FILE = "lock";

  static DirectoryLock take(Path directory) throws IOException {
    var channel =
        FileChannel.open(
            directory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw new PostgresFailure(
          "A running Anzheng already uses "
              + directory
              + ": stop it first, or choose another data directory.");
    }
    return new DirectoryLock(channel, lock);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
