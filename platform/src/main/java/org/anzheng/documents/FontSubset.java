package org.anzheng.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFSubsetter;

/**
 * 子集字体: only the characters of one document, so that the document stays small. The subsetter of
 * fontbox writes no character map beyond the BMP; this one adds it (format 12).
 */
final class FontSubset {

  private static final List<String> TABLES =
      List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "name", "OS/2", "post");
  private static final int CMAP = 0x636D6170;
  private static final int HEAD = 0x68656164;
  private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;

  private FontSubset() {}

  static byte[] of(Typeface typeface, int[] characters) throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(typeface.font(), TABLES);
    for (int character : characters) {
      subsetter.add(character);
    }
    ByteArrayOutputStream cut = new ByteArrayOutputStream();
    subsetter.writeToStream(cut);
    return withCharacterMap(cut.toByteArray(), characterMap(typeface, characters, subsetter));
  }

  private static byte[] characterMap(Typeface typeface, int[] characters, TTFSubsetter subsetter)
      throws IOException {
    Map<Integer, Integer> places = new TreeMap<>();
    subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
    Map<Integer, Integer> map = new TreeMap<>();
    for (int character : characters) {
      int glyph = typeface.font().getUnicodeCmapLookup().getGlyphId(character);
      map.put(character, places.getOrDefault(glyph, 0));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(0);
    out.writeShort(1);
    out.writeShort(3);
    out.writeShort(10);
    out.writeInt(12);
    out.writeShort(12);
    out.writeShort(0);
    out.writeInt(16 + 12 * map.size());
    out.writeInt(0);
    out.writeInt(map.size());
    for (Map.Entry<Integer, Integer> entry : map.entrySet()) {
      out.writeInt(entry.getKey());
      out.writeInt(entry.getKey());
      out.writeInt(entry.getValue());
    }
    return bytes.toByteArray();
  }

  /** The font file again, with one table more. */
  private static byte[] withCharacterMap(byte[] font, byte[] cmap) throws IOException {
    ByteBuffer old = ByteBuffer.wrap(font);
    int count = old.getShort(4);
    Map<Integer, byte[]> tables = new TreeMap<>(Integer::compareUnsigned);
    tables.put(CMAP, cmap);
    for (int i = 0; i < count; i++) {
      int record = 12 + 16 * i;
      byte[] table = new byte[old.getInt(record + 12)];
      old.get(old.getInt(record + 8), table);
      tables.put(old.getInt(record), table);
    }
    return assembled(tables);
  }

  private static byte[] assembled(Map<Integer, byte[]> tables) throws IOException {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0x00010000);
    out.writeShort(count);
    out.writeShort(power * 16);
    out.writeShort(Integer.numberOfTrailingZeros(power));
    out.writeShort((count - power) * 16);
    int offset = 12 + 16 * count;
    int head = 0;
    for (Map.Entry<Integer, byte[]> table : tables.entrySet()) {
      if (table.getKey() == HEAD) {
        head = offset;
        ByteBuffer.wrap(table.getValue()).putInt(8, 0);
      }
      out.writeInt(table.getKey());
      out.writeInt(sum(table.getValue()));
      out.writeInt(offset);
      out.writeInt(table.getValue().length);
      offset += padded(table.getValue().length);
    }
    for (byte[] table : tables.values()) {
      out.write(table);
      out.write(new byte[padded(table.length) - table.length]);
    }
    byte[] file = bytes.toByteArray();
    ByteBuffer.wrap(file).putInt(head + 8, CHECKSUM_MAGIC - sum(file));
    return file;
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  private static int sum(byte[] bytes) throws IOException {
    ByteBuffer words = ByteBuffer.allocate(padded(bytes.length));
    words.put(new ByteArrayInputStream(bytes).readAllBytes()).rewind();
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    return sum;
  }
}
