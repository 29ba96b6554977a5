package org.anzheng.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was received but not yet recorded.
 *
 * @param file the encrypted bytes, still in the folder for incoming files
 * @param key to them
 * @param sha256 of the plain content
 * @param size of the plain content
 */
record Draft(Path file, byte[] key, String sha256, long size) implements AutoCloseable {

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
