package org.anzheng.proof;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anzheng.proof.InspectionDraw.Drawn;
import org.jspecify.annotations.Nullable;

/**
 * 抽取公示文件 {@code draw.json}: everything that somebody needs to make a random draw again and to judge
 * it.
 *
 * @param number of the inspection plan
 * @param announced when the draw was to be made
 * @param lists what was frozen
 * @param frozen proof that the hashes of the lists are in the log
 * @param checkpoint with the cosignatures that made the seed
 * @param seed hexadecimal
 * @param drawn the result
 */
public record DrawFile(
    String number,
    Instant announced,
    InspectionDraw lists,
    TlogProof frozen,
    SignedNote checkpoint,
    String seed,
    List<Drawn> drawn) {

  /** What the file says it is. */
  public static final String TYPE = "anzheng-draw/1";

  public DrawFile {
    drawn = List.copyOf(drawn);
  }

  /** The content of the file. */
  public String format() {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("type", TYPE);
    file.put("method", InspectionDraw.METHOD);
    file.put("number", number);
    file.put("announced", announced.toString());
    file.put("shares", lists.shares());
    file.put("objects", lists.objects());
    file.put("objects_hash", lists.objectsHash());
    file.put("inspectors", lists.inspectors());
    file.put("inspectors_hash", lists.inspectorsHash());
    file.put("frozen", frozen.format());
    file.put("checkpoint", checkpoint.format());
    file.put("seed", seed);
    file.put(
        "drawn",
        drawn.stream()
            .map(each -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("object", each.object());
              one.put("inspectors", each.inspectors());
              return one;
            })
            .toList());
    return JsonText.of(file) + "\n";
  }

  /** Whether these bytes look like such a file. */
  public static boolean isOne(byte[] bytes) {
    try {
      return TYPE.equals(StrictJson.object(bytes).get("type"));
    } catch (Malformed other) {
      return false;
    }
  }

  /** Strictly reads a file. The hashes it names must be those of its lists. */
  public static DrawFile parse(byte[] bytes) {
    Map<String, @Nullable Object> file = StrictJson.object(bytes);
    if (!TYPE.equals(file.get("type")) || !InspectionDraw.METHOD.equals(file.get("method"))) {
      throw new Malformed("not a draw of a known method");
    }
    InspectionDraw lists =
        new InspectionDraw(
            texts(file.get("objects")), texts(file.get("inspectors")), shares(file.get("shares")));
    if (!lists.objectsHash().equals(file.get("objects_hash"))
        || !lists.inspectorsHash().equals(file.get("inspectors_hash"))) {
      throw new Malformed("a list does not have the hash that the file names");
    }
    return new DrawFile(
        text(file.get("number")),
        instant(text(file.get("announced"))),
        lists,
        TlogProof.parse(text(file.get("frozen"))),
        SignedNote.parse(text(file.get("checkpoint"))),
        text(file.get("seed")),
        elements(file.get("drawn")).stream().map(DrawFile::drawn).toList());
  }

  private static Drawn drawn(@Nullable Object value) {
    if (value instanceof Map<?, ?> one) {
      return new Drawn(text(one.get("object")), texts(one.get("inspectors")));
    }
    throw new Malformed("not an object drawn");
  }

  private static Map<String, Integer> shares(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new Malformed("shares missing");
    }
    Map<String, Integer> shares = new TreeMap<>();
    map.forEach((tier, share) -> shares.put(String.valueOf(tier), whole(share)));
    return shares;
  }

  private static int whole(@Nullable Object value) {
    try {
      if (value instanceof BigDecimal number) {
        return number.intValueExact();
      }
    } catch (ArithmeticException notWhole) {
      throw new Malformed("not a whole number", notWhole);
    }
    throw new Malformed("not a number");
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new Malformed("not an instant", e);
    }
  }

  private static List<String> texts(@Nullable Object value) {
    return elements(value).stream().map(DrawFile::text).toList();
  }

  private static List<? extends @Nullable Object> elements(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new Malformed("not a list");
  }

  private static String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new Malformed("a text is missing");
  }
}
