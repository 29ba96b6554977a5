package org.anzheng.archive;

import java.nio.charset.StandardCharsets;

/**
 * Watches content go by and tells whether it is of a type. Office files are ZIP containers that
 * differ only in the names of their parts, which stand readable in the container.
 */
final class ContentProbe {

  private static final byte[] PDF = ascii("%PDF-");
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private final byte[] start;
  private final ByteSearch part;
  private final boolean text;
  private int position;
  private boolean wrong;

  ContentProbe(FileType type) {
    this.start = startOf(type);
    this.part = new ByteSearch(partOf(type));
    this.text = type == FileType.TXT || type == FileType.CSV;
  }

  void see(byte[] buffer, int length) {
    for (int i = 0; i < length; i++) {
      byte next = buffer[i];
      wrong |= position < start.length && next != start[position];
      wrong |= text && isControl(next);
      position += position < start.length ? 1 : 0;
    }
    part.see(buffer, length);
  }

  /**
   * Whether nothing seen so far speaks against the type; saves reading the rest of a wrong file.
   */
  boolean mayFit() {
    return !wrong;
  }

  boolean fits() {
    return !wrong && position == start.length && part.found();
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f';
  }

  private static byte[] startOf(FileType type) {
    return switch (type) {
      case PDF -> PDF;
      case PNG -> PNG;
      case JPEG -> JPEG;
      case DOCX, XLSX, OFD, ZIP -> ZIP;
      case TXT, CSV -> new byte[0];
    };
  }

  private static byte[] partOf(FileType type) {
    return switch (type) {
      case DOCX -> ascii("word/document");
      case XLSX -> ascii("xl/workbook");
      case OFD -> ascii("OFD.xml");
      case PDF, PNG, JPEG, ZIP, TXT, CSV -> new byte[0];
    };
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
