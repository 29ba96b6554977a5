package org.anzheng.web.matrix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for words in what was sent or written, also inside archives, packed files and PDFs. */
final class Unpacked {

  private Unpacked() {}

  static boolean contains(byte[] content, List<String> words) {
    if (holds(content, words)) {
      return true;
    }
    try {
      if (begins(content, 0x1f, 0x8b)) {
        return contains(
            new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes(), words);
      }
      if (begins(content, 'P', 'K')) {
        return inArchive(content, words);
      }
      return begins(content, '%', 'P', 'D', 'F') && inDocument(content, words);
    } catch (IOException e) {
      return false; // looks packed and is not
    }
  }

  private static boolean inArchive(byte[] content, List<String> words) throws IOException {
    try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry each = archive.getNextEntry(); each != null; each = archive.getNextEntry()) {
        if (words.stream().anyMatch(each.getName()::contains)
            || contains(archive.readAllBytes(), words)) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean inDocument(byte[] content, List<String> words) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      return words.stream().anyMatch(text::contains);
    }
  }

  private static boolean holds(byte[] content, List<String> words) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    return words.stream()
        .map(word -> new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
        .anyMatch(text::contains);
  }

  private static boolean begins(byte[] content, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (content.length <= i || (content[i] & 0xff) != signs[i]) {
        return false;
      }
    }
    return true;
  }
}
