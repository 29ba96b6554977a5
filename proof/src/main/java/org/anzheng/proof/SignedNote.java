package org.anzheng.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A signed note (签名文本, C2SP signed-note v1): a text ending in a newline, an empty line, signature
 * lines.
 *
 * @param text what is signed, with its final newline
 * @param signatures at least one
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

  /** Longest note read, in bytes; the limit of Go's reader. */
  public static final int MAX_BYTES = 1_000_000;

  private static final int MAX_SIGNATURES = 100;

  public SignedNote {
    requireText(text);
    signatures = List.copyOf(signatures);
    if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
      throw new Malformed("a note has 1 to " + MAX_SIGNATURES + " signatures");
    }
  }

  /** Signs a text with every signer, in this order. */
  public static SignedNote sign(String text, List<NoteSigner> signers) {
    requireText(text);
    return new SignedNote(text, signers.stream().map(signer -> signer.sign(text)).toList());
  }

  /** Strictly reads a note from its bytes. */
  public static SignedNote parse(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw new Malformed("note longer than " + MAX_BYTES + " bytes");
    }
    return parse(Text.utf8(bytes));
  }

  /** Strictly reads a note. The text ends at the last empty line. */
  public static SignedNote parse(String note) {
    int split = note.lastIndexOf("\n\n");
    if (split < 0 || !note.endsWith("\n") || split + 2 >= note.length()) {
      throw new Malformed("a note is a text, an empty line and signature lines");
    }
    String block = note.substring(split + 2, note.length() - 1);
    List<NoteSignature> signatures = new ArrayList<>();
    for (String line : block.split("\n", MAX_SIGNATURES + 1)) {
      signatures.add(NoteSignature.parse(line));
    }
    return new SignedNote(note.substring(0, split + 1), signatures);
  }

  /** The note as published. */
  public String format() {
    StringBuilder note = new StringBuilder(text).append('\n');
    signatures.forEach(signature -> note.append(signature.line()).append('\n'));
    return note.toString();
  }

  /** This note with one more signature line, as a witness adds it. */
  public SignedNote with(NoteSignature signature) {
    List<NoteSignature> more = new ArrayList<>(signatures);
    more.add(signature);
    return new SignedNote(text, more);
  }

  /**
   * Which of the known keys signed this note. Lines by unknown keys are ignored; a line that claims
   * a known key and does not verify rejects the note.
   *
   * @throws ForgedSignature if a known key's signature does not verify
   */
  public Set<NoteVerifier> signedBy(Collection<NoteVerifier> known) {
    Set<NoteVerifier> signers = new LinkedHashSet<>();
    for (NoteSignature signature : signatures) {
      List<NoteVerifier> claimed =
          known.stream().distinct().filter(key -> key.isClaimedBy(signature)).toList();
      if (claimed.size() > 1) {
        throw new Malformed("two known keys share the name and ID of " + signature.name());
      }
      for (NoteVerifier key : claimed) {
        if (!key.verifies(text, signature)) {
          throw new ForgedSignature(key.name());
        }
        signers.add(key);
      }
    }
    return signers;
  }

  private static void requireText(String text) {
    if (!text.endsWith("\n")) {
      throw new Malformed("the text of a note ends in a newline");
    }
    if (text.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
      throw new Malformed("control character in the text of a note");
    }
    Text.utf8(text);
  }
}
