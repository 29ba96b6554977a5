package org.anzheng.evaluations;

import java.util.List;
import org.anzheng.proof.Lottery;
import org.springframework.modulith.NamedInterface;

/** 抽样方法 {@code anzheng/draw/1}: a {@link Lottery} over the lines of the list as they stand. */
@NamedInterface("reads")
public final class SampleLottery {

  /** Its name, which every ticket contains. */
  public static final String METHOD = "anzheng/draw/1";

  private SampleLottery() {}

  /** 签: a candidate with its number in the draw, hexadecimal. */
  public record Ticket(String candidate, String number) {}

  /** The tickets of a draw, the smallest first. */
  public static List<Ticket> tickets(List<String> candidates, String listHash, String seed) {
    return Lottery.tickets(METHOD, seed, listHash, candidates).stream()
        .map(ticket -> new Ticket(ticket.candidate(), ticket.number()))
        .toList();
  }

  static List<String> draw(List<String> candidates, String listHash, String seed, int size) {
    return tickets(candidates, listHash, seed).stream().limit(size).map(Ticket::candidate).toList();
  }

  static String listHash(List<String> candidates) {
    return Lottery.listHash(candidates);
  }
}
