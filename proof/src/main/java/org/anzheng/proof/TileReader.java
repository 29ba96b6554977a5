package org.anzheng.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where published tiles and bundles are read from (瓦片来源): a directory, a web address, a map in a
 * test.
 */
@FunctionalInterface
public interface TileReader {

  /**
   * Bytes at a path such as {@code tile/0/x001/234.p/5}. Throws {@link UncheckedIOException} when
   * absent.
   */
  byte[] read(String path);

  /**
   * Reads below a directory. A partial tile that has been deleted once full is cut out of the full
   * one by the caller, {@link TiledTree}; here the full file simply answers for it.
   */
  static TileReader directory(Path root) {
    return path -> {
      try {
        Path exact = root.resolve(path);
        int partial = path.indexOf(".p/");
        boolean useFull = partial >= 0 && !Files.exists(exact);
        return Files.readAllBytes(useFull ? root.resolve(path.substring(0, partial)) : exact);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
