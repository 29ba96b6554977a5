package org.anzheng.verifier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files of a key ceremony (仪式文件): never overwritten, but for the published list itself. */
final class CeremonyFiles {

  private CeremonyFiles() {}

  /** A new file that only its owner may read. */
  static void makeSecret(String name, String text) throws Refused {
    write(
        Input.path(name),
        text,
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  /** A new file. */
  static void make(String name, String text) throws Refused {
    write(Input.path(name), text, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  static void append(Path file, String text) throws Refused {
    write(file, text, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  /** The new text as a whole or the old one as a whole. */
  static void replace(Path file, String text) throws Refused {
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    write(
        draft,
        text,
        Set.of(
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE));
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Refused("keys.write", file.toString());
    }
  }

  private static void write(
      Path file, String text, Set<? extends OpenOption> how, FileAttribute<?>... rights)
      throws Refused {
    try (FileChannel channel = FileChannel.open(file, how, rights)) {
      for (ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
          rest.hasRemaining(); ) {
        channel.write(rest);
      }
      channel.force(true);
    } catch (FileAlreadyExistsException e) {
      throw new Refused("keys.exists", file.toString());
    } catch (IOException e) {
      throw new Refused("keys.write", file.toString());
    }
  }
}
