package org.anzheng.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * 抽签: the part that every published method of drawing has in common. The hash of a list is SHA-256
 * over its lines, joined by a line feed (UTF-8, no line feed at the end). The ticket of a candidate
 * is SHA-256 over the four lines method, seed, hash of the list and candidate, joined the same way.
 * The smallest tickets win.
 */
public final class Lottery {

  private Lottery() {}

  /** 签: a candidate with its number in the draw, hexadecimal. */
  public record Ticket(String candidate, String number) {}

  /** The hash of a list, hexadecimal. */
  public static String listHash(List<String> lines) {
    return sha256(String.join("\n", lines));
  }

  /** The tickets of a draw, the smallest first. */
  public static List<Ticket> tickets(
      String method, String seed, String listHash, List<String> candidates) {
    return candidates.stream()
        .map(each -> new Ticket(each, sha256(String.join("\n", method, seed, listHash, each))))
        .sorted(Comparator.comparing(Ticket::number))
        .toList();
  }

  static String sha256(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Text.utf8(text)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
