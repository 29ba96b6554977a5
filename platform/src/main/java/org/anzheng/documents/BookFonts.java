package org.anzheng.documents;

import java.io.IOException;
import java.util.List;

/** 卷宗字库: the two fonts of a book. What neither has is written as its code point, never left out. */
final class BookFonts implements AutoCloseable {

  private static final int THOUSAND = 1000;

  private final BookFont sans;
  private final BookFont rare;

  BookFonts() throws IOException {
    this.sans = new BookFont("F1", "NotoSansSC", Typeface.sans());
    this.rare = new BookFont("F2", "Rare", Typeface.rare());
  }

  /**
   * The text in characters that have a glyph; what breaks lines or is invisible becomes a space.
   */
  String writable(String text) {
    StringBuilder all = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
            all.append(' ');
          } else if (sans.has(c) || rare.has(c)) {
            all.appendCodePoint(c);
          } else {
            all.append("U+%04X".formatted(c));
          }
        });
    return all.toString();
  }

  /** Width of a character at a size. */
  double width(int character, double size) throws IOException {
    return of(character).width(character) * size / THOUSAND;
  }

  /** The operators that show a text at a size. */
  String shown(String text, double size) {
    StringBuilder operators = new StringBuilder();
    BookFont before = null;
    for (int character : text.codePoints().toArray()) {
      BookFont font = of(character);
      if (font != before) {
        operators.append(before == null ? "" : "> Tj ");
        operators.append("/%s %s Tf <".formatted(font.resource(), Double.toString(size)));
        before = font;
      }
      operators.append("%04X".formatted(font.code(character)));
    }
    return before == null ? "" : operators.append("> Tj").toString();
  }

  /** Writes the fonts that were used and returns the dictionary that names them. */
  String write(PdfFile file) throws IOException {
    StringBuilder named = new StringBuilder();
    for (BookFont font : List.of(sans, rare)) {
      if (font.used()) {
        int number = file.number();
        font.write(file, number);
        named.append("/%s %d 0 R".formatted(font.resource(), number));
      }
    }
    return named.toString();
  }

  private BookFont of(int character) {
    return sans.has(character) ? sans : rare;
  }

  @Override
  public void close() throws IOException {
    sans.close();
    rare.close();
  }
}
