package org.anzheng.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.RootKeys;
import org.jspecify.annotations.Nullable;

/**
 * The root keys that the verifier trusts of itself (根公钥): pinned in the program or given by {@code
 * --root}. More than half of them must have signed a trust list: one of one, two of three.
 */
record Roots(RootKeys keys) {

  private static final String PINNED = "pinned-roots.txt";

  /** The keys of {@code --root}, a vkey or a file with one in each line, else the pinned ones. */
  static Roots of(@Nullable String option) throws Refused {
    if (option == null) {
      return new Roots(pinned());
    }
    String text =
        looksLikeKey(option) ? option : new String(Input.read(option), StandardCharsets.UTF_8);
    RootKeys keys;
    try {
      keys = RootKeys.parse(text);
    } catch (Malformed e) {
      throw new Refused("input.malformed-root", option);
    }
    if (keys.keys().isEmpty()) {
      throw new Refused("input.malformed-root", option);
    }
    return new Roots(keys);
  }

  private static boolean looksLikeKey(String option) throws Refused {
    return option.chars().filter(c -> c == '+').count() >= 2
        && !Files.exists(Input.path(option.replace('\0', ' ')));
  }

  private static RootKeys pinned() {
    try (InputStream in = Roots.class.getResourceAsStream(PINNED)) {
      return RootKeys.parse(
          in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("the pinned root keys cannot be read", e);
    }
  }
}
