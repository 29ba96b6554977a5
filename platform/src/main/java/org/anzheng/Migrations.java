package org.anzheng;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations this version brings. */
final class Migrations {

  private static final Comparator<Resource> BY_NAME =
      Comparator.comparing(file -> Objects.requireNonNull(file.getFilename()));

  private Migrations() {}

  /** SHA-256 over names and contents of all of them, in hexadecimal. */
  static String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Resource file : files()) {
        digest.update(Objects.requireNonNull(file.getFilename()).getBytes(StandardCharsets.UTF_8));
        try (InputStream content = file.getInputStream()) {
          digest.update(content.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("The migrations cannot be read", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Resource> files() throws IOException {
    return Arrays.stream(
            new PathMatchingResourcePatternResolver()
                .getResources("classpath:db/migration/**/*.sql"))
        .sorted(BY_NAME)
        .toList();
  }
}
