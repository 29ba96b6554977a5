package org.anzheng.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads files of unknown origin, never more of them than a verifier needs. */
final class Input {

  /** Proofs, checkpoints and trust lists are far smaller. */
  static final int LIMIT = 1 << 20;

  private Input() {}

  static Path path(String name) throws Refused {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new Refused("input.unreadable", name);
    }
  }

  /** Whether a file begins as a ZIP does. */
  static boolean isZip(String name) throws Refused {
    Path path = path(name);
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(4);
      return start.length == 4
          && ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getInt() == PackageZip.LOCAL;
    } catch (IOException e) {
      throw new Refused("input.unreadable", name);
    }
  }

  static byte[] read(String name) throws Refused {
    Path path = path(name);
    if (!Files.isRegularFile(path)) {
      throw new Refused(Files.exists(path) ? "input.not-a-file" : "input.missing", name);
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw new Refused("input.too-long", name);
      }
      return bytes;
    } catch (IOException e) {
      throw new Refused("input.unreadable", name);
    }
  }
}
