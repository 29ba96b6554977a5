package org.anzheng.evaluations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * 抽样方法 {@code anzheng/draw/1}. The hash of the list is SHA-256 over its lines, joined by a line
 * feed (UTF-8, no line feed at the end). The ticket of a candidate is SHA-256 over the four lines
 * method, seed, hash of the list and candidate, joined the same way. The smallest tickets win.
 */
@NamedInterface("reads")
public final class SampleLottery {

  /** Its name, which every ticket contains. */
  public static final String METHOD = "anzheng/draw/1";

  private SampleLottery() {}

  /** 签: a candidate with its number in the draw, hexadecimal. */
  public record Ticket(String candidate, String number) {}

  /** The tickets of a draw, the smallest first. */
  public static List<Ticket> tickets(List<String> candidates, String listHash, String seed) {
    return candidates.stream()
        .map(each -> new Ticket(each, sha256(String.join("\n", METHOD, seed, listHash, each))))
        .sorted(Comparator.comparing(Ticket::number))
        .toList();
  }

  static List<String> draw(List<String> candidates, String listHash, String seed, int size) {
    return tickets(candidates, listHash, seed).stream().limit(size).map(Ticket::candidate).toList();
  }

  static String listHash(List<String> candidates) {
    return sha256(String.join("\n", candidates));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
