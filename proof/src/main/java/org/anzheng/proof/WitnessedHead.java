package org.anzheng.proof;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * 见证检查点: the checkpoint that a witness cosigned last. Compared with a log that was read, it shows
 * whether the witness was shown the same history: the only way to see a split view from outside.
 */
public final class WitnessedHead {

  /** What the comparison shows. */
  public enum Finding {
    /** The log that was read continues what the witness saw, or is the same. */
    SAME,
    /** The witness saw more than the log that was read has. */
    AHEAD,
    /** The log signed another history for the witness. */
    FORKED,
    /** It is not signed by the log and the witness, so it shows nothing. */
    UNVOUCHED
  }

  private final SignedNote note;
  private final List<NoteVerifier> witnesses;

  /** A note as a witness shows it; one of these keys must have cosigned it. */
  public WitnessedHead(SignedNote note, Collection<NoteVerifier> witnesses) {
    this.note = note;
    this.witnesses = List.copyOf(witnesses);
  }

  /** Where below its address a witness shows what it cosigned last of a log. */
  public static String path(String origin) {
    byte[] name = origin.getBytes(StandardCharsets.UTF_8);
    return "/checkpoint/" + HexFormat.of().formatHex(Hashes.sha256(name));
  }

  /**
   * Compares.
   *
   * @param logKeys the log's keys, as the trust list names them
   * @param read the checkpoint of the log that was read, itself judged before
   * @param tiles the tiles of that log
   */
  public Finding compare(Collection<NoteVerifier> logKeys, Checkpoint read, TileReader tiles) {
    Checkpoint held;
    try {
      held = Checkpoint.parse(note.text());
      if (!held.origin().equals(read.origin())
          || note.signedBy(logKeys).isEmpty()
          || note.signedBy(witnesses).isEmpty()) {
        return Finding.UNVOUCHED;
      }
    } catch (ForgedSignature | Malformed worthless) {
      return Finding.UNVOUCHED;
    }
    if (held.size() > read.size()) {
      return Finding.AHEAD;
    }
    List<byte[]> proof =
        held.size() == read.size()
            ? List.of()
            : new TiledTree(tiles, read.size()).consistencyProof(held.size());
    return Consistency.verify(held.size(), read.size(), held.root(), read.root(), proof)
        ? Finding.SAME
        : Finding.FORKED;
  }
}
