package org.anzheng.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * 双随机抽取方法 {@code anzheng/inspection-draw/1}: what was frozen, and what a seed draws from it.
 *
 * <p>Of the objects of each tier so many per cent are drawn, rounded up, those with the smallest
 * tickets ({@link Lottery}, the candidate being the whole line). For each object drawn, inspectors
 * are put in the order of their tickets (the candidate being object, space, code); the first two
 * that do not avoid it inspect it.
 *
 * @param objects a line each, sorted: tier, space, identifier
 * @param inspectors a line each, sorted: code, space, what he avoids ({@code -} or identifiers with
 *     commas between), space, name
 * @param shares per cent by tier
 */
public record InspectionDraw(
    List<String> objects, List<String> inspectors, Map<String, Integer> shares) {

  /** Its name, which every ticket contains. */
  public static final String METHOD = "anzheng/inspection-draw/1";

  /** How many inspect one object. */
  public static final int TEAM = 2;

  private static final Pattern OBJECT = Pattern.compile("[A-Z]+ [^\\p{Cntrl}\\s,]{1,100}");
  private static final Pattern INSPECTOR =
      Pattern.compile("[0-9]+ [^\\p{Cntrl}\\s]+ [^\\p{Cntrl}]{1,200}");
  private static final int WHOLE = 100;

  /** 抽取结果: an object and the codes of who inspects it. */
  public record Drawn(String object, List<String> inspectors) {

    public Drawn {
      inspectors = List.copyOf(inspectors);
    }
  }

  public InspectionDraw {
    objects = canonical(objects, OBJECT);
    inspectors = canonical(inspectors, INSPECTOR);
    shares = Collections.unmodifiableMap(new TreeMap<>(shares));
    for (String line : objects) {
      if (!shares.containsKey(first(line))) {
        throw new Malformed("no share for the tier of " + line);
      }
    }
    if (shares.values().stream().anyMatch(share -> share < 0 || share > WHOLE)) {
      throw new Malformed("a share is 0 to 100 per cent");
    }
  }

  /** SHA-256 of the list of objects, hexadecimal. */
  public String objectsHash() {
    return Lottery.listHash(objects);
  }

  /** SHA-256 of the list of inspectors, hexadecimal. */
  public String inspectorsHash() {
    return Lottery.listHash(inspectors);
  }

  /** The shares as the log has them, such as {@code NORMAL=10,RAISED=30}. */
  public String sharesText() {
    List<String> each = new ArrayList<>();
    shares.forEach((tier, share) -> each.add(tier + "=" + share));
    return String.join(",", each);
  }

  /** What this seed draws: tier by tier in the order of their names, smallest ticket first. */
  public List<Drawn> draw(String seed) {
    String hash = objectsHash();
    List<Drawn> drawn = new ArrayList<>();
    shares.forEach((tier, share) -> {
      List<String> pool = objects.stream().filter(line -> first(line).equals(tier)).toList();
      long size = (pool.size() * (long) share + WHOLE - 1) / WHOLE;
      Lottery.tickets(METHOD, seed, hash, pool).stream()
          .limit(size)
          .map(ticket -> rest(ticket.candidate()))
          .forEach(object -> drawn.add(new Drawn(object, inspectorsOf(object, seed))));
    });
    return List.copyOf(drawn);
  }

  /** The codes of those who do not avoid an object, whatever the seed. */
  public List<String> free(String object) {
    return inspectors.stream()
        .filter(line -> !List.of(first(rest(line)).split(",", -1)).contains(object))
        .map(InspectionDraw::first)
        .toList();
  }

  private List<String> inspectorsOf(String object, String seed) {
    List<String> candidates = free(object).stream().map(code -> object + " " + code).toList();
    return Lottery.tickets(METHOD, seed, inspectorsHash(), candidates).stream()
        .limit(TEAM)
        .map(ticket -> rest(ticket.candidate()))
        .toList();
  }

  private static List<String> canonical(List<String> lines, Pattern form) {
    if (!new ArrayList<>(new TreeSet<>(lines)).equals(lines)) {
      throw new Malformed("a frozen list is sorted and names nothing twice");
    }
    lines.stream()
        .filter(line -> !form.matcher(line).matches())
        .findFirst()
        .ifPresent(line -> {
          throw new Malformed("not a line of a frozen list: " + line);
        });
    return List.copyOf(lines);
  }

  private static String first(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private static String rest(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }
}
