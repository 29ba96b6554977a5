package org.anzheng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.anzheng.kernel.Sealer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key that seals personal data at rest, and the clock. */
@Configuration(proxyBeanMethods = false)
class Keys {

  @Bean
  Sealer sealer(@Value("${anzheng.data}") Path data) {
    return sealer(data, "sealing");
  }

  /** The key of the vault in which lies who reported something; it seals nothing else. */
  @Bean(defaultCandidate = false)
  Sealer vaultSealer(@Value("${anzheng.data}") Path data) {
    return sealer(data, "vault");
  }

  @Bean
  BusinessClock clock() {
    return new BusinessClock();
  }

  /** Reads a key from the settings' folder, or makes it on the very first start. */
  private static Sealer sealer(Path data, String name) {
    Path file = data.resolve("keys").resolve(name + ".key");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Path draft =
            Files.createTempFile(
                file.getParent(),
                name,
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
            draft, HexFormat.of().formatHex(Sealer.newKey()), StandardOpenOption.SYNC);
        Files.move(draft, file);
      }
      return new Sealer(HexFormat.of().parseHex(Files.readString(file).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException("A sealing key cannot be read or made: " + file, e);
    }
  }
}
