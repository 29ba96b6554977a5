package org.anzheng.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * 卷宗字体: a font of which only what was used is written, after all pages. Characters get their codes
 * in the order in which they first appear.
 */
final class BookFont implements AutoCloseable {

  private static final int PER_BLOCK = 100;
  private static final int THOUSAND = 1000;

  private final String resource;
  private final String name;
  private final Typeface typeface;
  private final CmapLookup glyphs;
  private final Map<Integer, Integer> codes = new LinkedHashMap<>();

  BookFont(String resource, String name, Typeface typeface) throws IOException {
    this.resource = resource;
    this.name = "ANZHEN+" + name;
    this.typeface = typeface;
    this.glyphs = typeface.font().getUnicodeCmapLookup();
  }

  String resource() {
    return resource;
  }

  boolean has(int character) {
    return typeface.has(character);
  }

  /** The code of a character on the pages. */
  int code(int character) {
    return codes.computeIfAbsent(character, c -> codes.size() + 1);
  }

  /** Width in thousandths of the size. */
  int width(int character) throws IOException {
    return scaled(typeface.font().getAdvanceWidth(glyphs.getGlyphId(character)));
  }

  boolean used() {
    return !codes.isEmpty();
  }

  /** Writes the font with everything that was used of it. */
  void write(PdfFile file, int number) throws IOException {
    int[] characters = codes.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    byte[] subset = FontSubset.of(typeface, characters);
    int program = file.number();
    file.deflated(program, "/Length1 " + subset.length, subset);
    int places = file.number();
    file.deflated(places, "", places(subset));
    int unicode = file.number();
    file.deflated(unicode, "", unicode().getBytes(StandardCharsets.ISO_8859_1));
    int descriptor = file.object(descriptor(program));
    int descendant =
        file.object(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %d 0 R/CIDToGIDMap %d 0 R/W[1[%s]]>>"
                .formatted(name, descriptor, places, widths()));
    file.object(
        number,
        "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>"
            .formatted(name, descendant, unicode));
  }

  private String descriptor(int program) throws IOException {
    TrueTypeFont font = typeface.font();
    return "<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%d %d %d %d]/ItalicAngle 0/Ascent %d/Descent %d/CapHeight %d/StemV 80/FontFile2 %d 0 R>>"
        .formatted(
            name,
            scaled(font.getHeader().getXMin()),
            scaled(font.getHeader().getYMin()),
            scaled(font.getHeader().getXMax()),
            scaled(font.getHeader().getYMax()),
            scaled(font.getHorizontalHeader().getAscender()),
            scaled(font.getHorizontalHeader().getDescender()),
            scaled(font.getHorizontalHeader().getAscender()),
            program);
  }

  private String widths() throws IOException {
    StringBuilder widths = new StringBuilder();
    for (int character : codes.keySet()) {
      widths.append(width(character)).append(' ');
    }
    return widths.toString().strip();
  }

  /** Which glyph of the subset each code means. */
  private byte[] places(byte[] subset) throws IOException {
    ByteBuffer map = ByteBuffer.allocate(2 * (codes.size() + 1));
    map.putShort((short) 0);
    try (TrueTypeFont cut = new TTFParser().parse(new RandomAccessReadBuffer(subset))) {
      CmapLookup lookup = cut.getUnicodeCmapLookup();
      for (int character : codes.keySet()) {
        map.putShort((short) lookup.getGlyphId(character));
      }
    }
    return map.array();
  }

  private String unicode() {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    int left = codes.size();
    int inBlock = 0;
    for (Map.Entry<Integer, Integer> entry : codes.entrySet()) {
      if (inBlock == 0) {
        map.append(Math.min(left, PER_BLOCK)).append(" beginbfchar\n");
      }
      byte[] utf16 = Character.toString(entry.getKey()).getBytes(StandardCharsets.UTF_16BE);
      map.append("<%04X> <%s>\n".formatted(entry.getValue(), HexFormat.of().formatHex(utf16)));
      left--;
      inBlock++;
      if (inBlock == PER_BLOCK || left == 0) {
        map.append("endbfchar\n");
        inBlock = 0;
      }
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  private int scaled(int units) throws IOException {
    return Math.round((float) units * THOUSAND / typeface.font().getUnitsPerEm());
  }

  @Override
  public void close() throws IOException {
    typeface.close();
  }
}
