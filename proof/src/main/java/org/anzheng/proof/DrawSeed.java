package org.anzheng.proof;

import java.util.List;
import java.util.stream.Stream;

/**
 * 抽取种子: SHA-256 over the root of a checkpoint and its cosignatures, as lines, each with its line
 * feed: the root line of the checkpoint, then the cosignature lines sorted by their bytes. Whoever
 * made the list knows neither before the witnesses cosign.
 */
public final class DrawSeed {

  private DrawSeed() {}

  /** The seed that a cosigned checkpoint gives, hexadecimal. */
  public static String of(SignedNote checkpoint) {
    Checkpoint head = Checkpoint.parse(checkpoint.text());
    Stream<String> cosignatures =
        cosignatures(checkpoint).stream().map(NoteSignature::line).sorted();
    StringBuilder lines = new StringBuilder();
    Stream.concat(Stream.of(Text.base64(head.root())), cosignatures)
        .forEach(line -> lines.append(line).append('\n'));
    return Lottery.sha256(lines.toString());
  }

  /** The lines that are not the log's own. */
  public static List<NoteSignature> cosignatures(SignedNote checkpoint) {
    String origin = Checkpoint.parse(checkpoint.text()).origin();
    return checkpoint.signatures().stream()
        .filter(signature -> !signature.name().equals(origin))
        .toList();
  }
}
