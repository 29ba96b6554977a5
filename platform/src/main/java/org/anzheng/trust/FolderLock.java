package org.anzheng.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Keeps two processes, or two threads, from changing the same folder at once. */
final class FolderLock implements AutoCloseable {

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(5);
  private static final int TRIES = 2_000;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock on(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      waitFor(channel);
      return new FolderLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void waitFor(FileChannel channel) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      if (tried(channel)) {
        return;
      }
      LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
    }
    channel.close();
    throw new IOException("another process holds the folder of the log");
  }

  /** The lock lives as long as its channel, which {@link #close} closes. */
  private static boolean tried(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldByAnotherThread) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
