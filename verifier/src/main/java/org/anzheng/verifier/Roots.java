package org.anzheng.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.Set;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.NoteVerifier;
import org.jspecify.annotations.Nullable;

/**
 * The root keys that the verifier trusts of itself (根公钥): pinned in the program or given by {@code
 * --root}. More than half of them must have signed a trust list: one of one, two of three.
 */
record Roots(Set<NoteVerifier> keys) {

  private static final String PINNED = "pinned-roots.txt";

  Roots {
    keys = Set.copyOf(keys);
  }

  int needed() {
    return keys.size() / 2 + 1;
  }

  /** The keys of {@code --root}, a vkey or a file with one in each line, else the pinned ones. */
  static Roots of(@Nullable String option) throws Refused {
    if (option == null) {
      return new Roots(pinned());
    }
    String text =
        looksLikeKey(option) ? option : new String(Input.read(option), StandardCharsets.UTF_8);
    Set<NoteVerifier> keys;
    try {
      keys = parse(text);
    } catch (Malformed e) {
      throw new Refused("input.malformed-root", option);
    }
    if (keys.isEmpty()) {
      throw new Refused("input.malformed-root", option);
    }
    return new Roots(keys);
  }

  private static boolean looksLikeKey(String option) throws Refused {
    return option.chars().filter(c -> c == '+').count() >= 2
        && !Files.exists(Input.path(option.replace('\0', ' ')));
  }

  private static Set<NoteVerifier> parse(String text) {
    Set<NoteVerifier> keys = new LinkedHashSet<>();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(line -> keys.add(NoteVerifier.parse(line)));
    return keys;
  }

  private static Set<NoteVerifier> pinned() {
    try (InputStream in = Roots.class.getResourceAsStream(PINNED)) {
      return in == null ? Set.of() : parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("the pinned root keys cannot be read", e);
    }
  }
}
