package org.anzheng.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.anzheng.proof.DrawFile;
import org.anzheng.proof.InspectionDraw.Drawn;

/** The published method of drawing a second time, without a line of the library's own. */
final class DrawnByHand {

  private DrawnByHand() {}

  static List<Drawn> of(DrawFile draw) {
    List<Drawn> drawn = new ArrayList<>();
    String[] note = draw.checkpoint().format().split("\n", -1);
    StringBuilder made = new StringBuilder(note[2]).append('\n');
    List.of(note).stream()
        .filter(line -> line.startsWith("\u2014 ") && !line.startsWith("\u2014 " + note[0] + " "))
        .sorted()
        .forEach(line -> made.append(line).append('\n'));
    String seed = sha(made.toString());
    String objectsHash = sha(String.join("\n", draw.lists().objects()));
    String inspectorsHash = sha(String.join("\n", draw.lists().inspectors()));
    String head = "anzheng/inspection-draw/1\n" + seed + "\n";
    for (String tier : List.of("NORMAL", "RAISED")) {
      List<String> pool =
          new ArrayList<>(
              draw.lists().objects().stream().filter(o -> o.startsWith(tier + " ")).toList());
      pool.sort(Comparator.comparing(line -> sha(head + objectsHash + "\n" + line)));
      int size = (int) Math.ceil(pool.size() * draw.lists().shares().get(tier) / 100.0);
      for (String line : pool.subList(0, size)) {
        String object = line.split(" ", -1)[1];
        List<String> free = new ArrayList<>();
        for (String inspector : draw.lists().inspectors()) {
          String[] words = inspector.split(" ", 3);
          if (!List.of(words[1].split(",", -1)).contains(object)) {
            free.add(words[0]);
          }
        }
        free.sort(
            Comparator.comparing(code -> sha(head + inspectorsHash + "\n" + object + " " + code)));
        drawn.add(new Drawn(object, free.subList(0, 2)));
      }
    }
    return drawn;
  }

  private static String sha(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
