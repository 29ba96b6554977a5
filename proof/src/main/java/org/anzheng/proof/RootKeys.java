package org.anzheng.proof;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The keys that a trust list rests on (根公钥), of which more than half must have signed it: one of
 * one, two of three, three of five.
 *
 * @param keys as they were pinned or told by their holders
 */
public record RootKeys(Set<NoteVerifier> keys) {

  public RootKeys {
    keys = Set.copyOf(keys);
  }

  /** Strictly reads vkeys, one a line; empty lines and lines that begin with # say nothing. */
  public static RootKeys parse(String text) {
    Set<NoteVerifier> keys = new LinkedHashSet<>();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(NoteVerifier::parse)
        .forEach(key -> {
          if (key.type() == NoteKeyType.COSIGNATURE || !keys.add(key)) {
            throw new Malformed("root key listed twice or of the wrong type");
          }
        });
    return new RootKeys(keys);
  }

  /** How many of them must have signed. */
  public int needed() {
    return keys.size() / 2 + 1;
  }

  /**
   * Which of them signed a note.
   *
   * @throws ForgedSignature if a line claims one of them and does not verify
   */
  public Set<NoteVerifier> signersOf(SignedNote note) {
    return note.signedBy(keys);
  }

  /** Whether enough of them signed a note and no line is forged. */
  public boolean vouchFor(SignedNote note) {
    try {
      return !keys.isEmpty() && signersOf(note).size() >= needed();
    } catch (ForgedSignature | Malformed forged) {
      return false;
    }
  }
}
