package org.anzheng.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An offline proof that a leaf is in a log (包含证明文件, C2SP tlog-proof v1), the content of a {@code
 * .tlog-proof} file.
 *
 * <p>The specification leaves the {@code extra} line to the application. Ours carries the bytes of
 * the leaf itself, so that the file says what it proves; they are not trusted but hashed and proved
 * like any other leaf.
 *
 * @param extra bytes of the {@code extra} line, here the leaf; null if the line is absent
 * @param index index of the leaf in the log
 * @param hashes inclusion proof, the leaf's sibling first
 * @param checkpoint the log's checkpoint with its signatures and cosignatures
 */
public record TlogProof(
    byte @Nullable [] extra, long index, List<byte[]> hashes, SignedNote checkpoint) {

  /** First line of the file. */
  public static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";

  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";
  private static final int MAX_HASHES = 63;

  public TlogProof {
    hashes = List.copyOf(hashes);
    if (index < 0 || hashes.size() > MAX_HASHES || !Chains.areHashes(hashes)) {
      throw new Malformed("no such inclusion proof");
    }
  }

  /** The leaf that the file proves, if it carries one. */
  public Optional<byte[]> leaf() {
    return Optional.ofNullable(extra).map(byte[]::clone);
  }

  /** Origin, size and root named by the checkpoint; says nothing of its signatures. */
  public Checkpoint head() {
    return Checkpoint.parse(checkpoint.text());
  }

  /** Whether the carried leaf is in the tree of the checkpoint; false if no leaf is carried. */
  public boolean includesLeaf() {
    return extra != null && head().includes(index, Hashes.leaf(extra), hashes);
  }

  /** The content of the file. */
  public String format() {
    StringBuilder file = new StringBuilder(FIRST_LINE).append('\n');
    if (extra != null) {
      file.append(EXTRA).append(Text.base64(extra)).append('\n');
    }
    file.append(INDEX).append(index).append('\n');
    hashes.forEach(hash -> file.append(Text.base64(hash)).append('\n'));
    return file.append('\n').append(checkpoint.format()).toString();
  }

  /** Strictly reads the bytes of a file. */
  public static TlogProof parse(byte[] bytes) {
    return parse(Text.utf8(bytes));
  }

  /** Strictly reads the content of a file. */
  public static TlogProof parse(String file) {
    int split = file.indexOf("\n\n");
    if (!file.startsWith(FIRST_LINE + "\n") || split < 0) {
      throw new Malformed("a proof file starts with " + FIRST_LINE + " and ends with a checkpoint");
    }
    String[] lines = file.substring(0, split).split("\n", -1);
    int at = 1;
    byte[] extra = null;
    if (at < lines.length && lines[at].startsWith(EXTRA)) {
      extra = Text.base64(lines[at++].substring(EXTRA.length()), "extra");
    }
    if (at >= lines.length || !lines[at].startsWith(INDEX)) {
      throw new Malformed("index line missing");
    }
    long index = Text.decimal(lines[at++].substring(INDEX.length()), "index");
    List<byte[]> hashes = new ArrayList<>();
    for (; at < lines.length; at++) {
      hashes.add(Text.hash(lines[at], "proof hash"));
    }
    SignedNote checkpoint = SignedNote.parse(file.substring(split + 2));
    Checkpoint.parse(checkpoint.text());
    return new TlogProof(extra, index, hashes, checkpoint);
  }
}
