package org.anzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document made from the code: fresh, or the test that made it fails. */
final class GeneratedDoc {

  private GeneratedDoc() {}

  /** Compares, or with {@code ./anzheng docs} writes. */
  static void isFresh(String path, String content) {
    Path file = Project.ROOT.resolve(path);
    if (Boolean.getBoolean("anzheng.docs.write")) {
      write(file, content);
    }
    assertThat(Files.exists(file) ? Project.read(file) : "")
        .as("%s is made from the code; run ./anzheng docs and commit it", path)
        .isEqualTo(content);
  }

  private static void write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
