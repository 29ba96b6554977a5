package org.anzheng.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * 字体: one of the fonts in the jar, opened for one document. How they were made stands in
 * make-fonts.py beside them.
 */
final class Typeface implements AutoCloseable {

  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
  }

  /** 思源黑体, cut to GBK, CJK Extension A and the standard characters beyond the BMP. */
  static Typeface sans() throws IOException {
    return open("noto-sans-sc");
  }

  /** Ideographs that the first lacks, most of them for names of people and places. */
  static Typeface rare() throws IOException {
    return open("rare");
  }

  private static Typeface open(String name) throws IOException {
    String file = "/documents/" + name + ".ttf.gz";
    try (InputStream packed = Typeface.class.getResourceAsStream(file)) {
      if (packed == null) {
        throw new IOException("no font " + file);
      }
      byte[] bytes = new GZIPInputStream(packed, 1 << 16).readAllBytes();
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
    }
  }

  TrueTypeFont font() {
    return font;
  }

  boolean has(int character) {
    return glyphs.getGlyphId(character) > 0;
  }

  /** Those of these characters that it has. */
  int[] covered(IntStream characters) {
    return characters.filter(this::has).toArray();
  }

  @Override
  public void close() throws IOException {
    font.close();
  }
}
