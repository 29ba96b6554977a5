package org.anzheng.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDF 文件: writes the objects of a PDF one after the other and remembers only where each began. */
final class PdfFile {

  private static final int FIRST_ROOM = 1024;

  private final OutputStream out;
  private long written;
  private long[] places = new long[FIRST_ROOM];
  private int last;

  PdfFile(OutputStream out) throws IOException {
    this.out = out;
    text("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
  }

  /** A number for an object that is written later. */
  int number() {
    last++;
    if (last >= places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    return last;
  }

  /** Writes an object. */
  void object(int number, String content) throws IOException {
    places[number] = written;
    text(number + " 0 obj\n" + content + "\nendobj\n");
  }

  /** Writes an object that has no number yet. */
  int object(String content) throws IOException {
    int number = number();
    object(number, content);
    return number;
  }

  /** Writes a stream as it is. */
  void stream(int number, String entries, byte[] content) throws IOException {
    places[number] = written;
    text(number + " 0 obj\n<<" + entries + "/Length " + content.length + ">>\nstream\n");
    bytes(content);
    text("\nendstream\nendobj\n");
  }

  /** Writes a stream deflated. */
  void deflated(int number, String entries, byte[] content) throws IOException {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(small, deflater)) {
      deflating.write(content);
    } finally {
      deflater.end();
    }
    stream(number, entries + "/Filter/FlateDecode", small.toByteArray());
  }

  /** Writes the table of places and ends the file. */
  void end(int catalog, byte[] id) throws IOException {
    long table = written;
    text("xref\n0 " + (last + 1) + "\n0000000000 65535 f \n");
    for (int number = 1; number <= last; number++) {
      text("%010d 00000 n \n".formatted(places[number]));
    }
    String hex = "<" + HexFormat.of().formatHex(id) + ">";
    text(
        "trailer\n<</Size %d/Root %d 0 R/ID[%s%s]>>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(last + 1, catalog, hex, hex, table));
    out.flush();
  }

  /** A text for readers: a title, a description. */
  static String words(String text) {
    return "<FEFF" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
  }

  private void text(String text) throws IOException {
    bytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void bytes(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }
}
