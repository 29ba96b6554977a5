package org.anzheng.documents;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anzheng.kernel.Refusal;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * 字符: the two fonts cut down to what one document needs. A character without a glyph would become a
 * blank or a box that nobody notices, so it is refused with its name.
 *
 * @param sans subset of the first font
 * @param rare subset of the second; empty when no character needs it
 */
record Glyphs(byte[] sans, byte[] rare) {

  /** The fonts for a text, and always for ASCII. */
  static Glyphs of(String text) throws IOException {
    try (Typeface sans = Typeface.sans();
        Typeface rare = Typeface.rare()) {
      int[] wanted =
          IntStream.concat(IntStream.range(' ', 0x7F), text.codePoints())
              .filter(c -> !Character.isISOControl(c))
              .distinct()
              .sorted()
              .toArray();
      int[] rest = Arrays.stream(wanted).filter(c -> !sans.has(c)).toArray();
      int[] missing = Arrays.stream(rest).filter(c -> !rare.has(c)).toArray();
      if (missing.length > 0) {
        throw new Refusal(DocumentRefusal.NO_GLYPH, named(missing));
      }
      return new Glyphs(
          FontSubset.of(sans, sans.covered(Arrays.stream(wanted))),
          rest.length == 0 ? new byte[0] : FontSubset.of(rare, rest));
    }
  }

  /** Where in its font each rare character stands. */
  Map<Integer, Integer> rarePlaces() throws IOException {
    Map<Integer, Integer> places = new HashMap<>();
    if (rare.length == 0) {
      return places;
    }
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(rare))) {
      CmapLookup map = font.getUnicodeCmapLookup();
      for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
        List<Integer> characters = map.getCharCodes(glyph);
        if (characters != null) {
          places.put(characters.getFirst(), glyph);
        }
      }
    }
    return places;
  }

  private static List<String> named(int[] characters) {
    return Arrays.stream(characters)
        .mapToObj(c -> "%s (U+%04X)".formatted(Character.toString(c), c))
        .collect(Collectors.toList());
  }
}
