package org.anzheng.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.NoteKeyType;
import org.anzheng.proof.NoteSigner;

/** The witness's own key (见证私钥), in a file that only its owner may read. */
final class WitnessKey {

  private static final String SECRET = "witness.key";
  private static final String PUBLIC = "witness.vkey";

  private WitnessKey() {}

  static boolean exists(Path folder) {
    return Files.exists(folder.resolve(SECRET));
  }

  static NoteSigner read(Path folder, String name) throws Refused, IOException {
    NoteSigner signer;
    try {
      signer = NoteSigner.parse(Files.readString(folder.resolve(SECRET)).strip());
    } catch (Malformed e) {
      throw new Refused("key.malformed", folder.resolve(SECRET).toString());
    }
    if (signer.verifier().type() != NoteKeyType.COSIGNATURE
        || !signer.verifier().name().equals(name)) {
      throw new Refused("key.other-name", signer.verifier().name(), name);
    }
    publish(folder, signer);
    return signer;
  }

  static NoteSigner make(Path folder, String name) throws IOException {
    NoteSigner signer = NoteSigner.generate(NoteKeyType.COSIGNATURE, name, new SecureRandom());
    write(folder.resolve(SECRET), signer.skey() + "\n", "rw-------");
    publish(folder, signer);
    return signer;
  }

  /** The public half lies beside it for whoever lists this witness. */
  private static void publish(Path folder, NoteSigner signer) throws IOException {
    write(folder.resolve(PUBLIC), signer.verifier().vkey() + "\n", "rw-r--r--");
  }

  private static void write(Path file, String text, String rights) throws IOException {
    Path draft =
        Files.createTempFile(
            file.toAbsolutePath().getParent(),
            ".draft-",
            null,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)));
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
