package org.anzheng.witness;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.Hashes;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.SignedNote;

/**
 * What a log asks for (会签请求): {@code old <size>}, the lines of a consistency proof, an empty line,
 * the checkpoint.
 *
 * @param old size of the last checkpoint that this witness cosigned, as the log believes
 * @param proof consistency proof from there to the checkpoint
 * @param note the checkpoint with its signatures
 * @param head what the checkpoint says
 */
record AddCheckpoint(long old, List<byte[]> proof, SignedNote note, Checkpoint head) {

  static final int MAX_PROOF = 63;
  private static final String OLD = "old ";

  /** Strictly reads the body of a request. */
  static AddCheckpoint parse(byte[] body) {
    String text = utf8(body);
    int split = text.indexOf("\n\n");
    if (!text.startsWith(OLD) || split < 0) {
      throw new Malformed("a request is an old size, proof lines, an empty line and a checkpoint");
    }
    String[] lines = text.substring(0, split).split("\n", -1);
    if (lines.length - 1 > MAX_PROOF) {
      throw new Malformed("more than " + MAX_PROOF + " proof lines");
    }
    long old = decimal(lines[0].substring(OLD.length()));
    List<byte[]> proof = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      proof.add(hash(lines[i]));
    }
    SignedNote note = SignedNote.parse(text.substring(split + 2));
    Checkpoint head = Checkpoint.parse(note.text());
    if (old > head.size()) {
      throw new Malformed("the old size is larger than the checkpoint's");
    }
    return new AddCheckpoint(old, proof, note, head);
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Malformed("not UTF-8", e);
    }
  }

  private static long decimal(String text) {
    if (!text.matches("0|[1-9][0-9]{0,17}")) {
      throw new Malformed("the old size is not a decimal number");
    }
    return Long.parseLong(text);
  }

  private static byte[] hash(String line) {
    try {
      byte[] hash = Base64.getDecoder().decode(line);
      if (hash.length == Hashes.LENGTH && Base64.getEncoder().encodeToString(hash).equals(line)) {
        return hash;
      }
    } catch (IllegalArgumentException e) {
      throw new Malformed("a proof line is not base64", e);
    }
    throw new Malformed("a proof line is not a hash");
  }
}
