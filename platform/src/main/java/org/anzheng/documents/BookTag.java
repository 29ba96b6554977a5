package org.anzheng.documents;

import java.io.IOException;

/**
 * 结构元素: an element of the structure that screen readers follow. It is written when it is complete
 * and keeps only the numbers of its parts until then.
 */
final class BookTag {

  private final String type;
  private final int number;
  private final int parent;
  private final StringBuilder kids = new StringBuilder();

  private BookTag(String type, int number, int parent) {
    this.type = type;
    this.number = number;
    this.parent = parent;
  }

  /** The outermost one. */
  static BookTag document(PdfFile file, int root) {
    return new BookTag("Document", file.number(), root);
  }

  /** One inside this one, at its end. */
  BookTag inner(String innerType, PdfFile file) {
    BookTag tag = new BookTag(innerType, file.number(), number);
    kids.append(tag.number).append(" 0 R ");
    return tag;
  }

  /** Marked content of a page belongs to it. */
  void holds(int page, int mark) {
    kids.append("<</Type/MCR/Pg ").append(page).append(" 0 R/MCID ").append(mark).append(">>");
  }

  String type() {
    return type;
  }

  int number() {
    return number;
  }

  void write(PdfFile file) throws IOException {
    file.object(
        number,
        "<</Type/StructElem/S/%s/P %d 0 R/K[%s]>>"
            .formatted(type, parent, kids.toString().strip()));
  }
}
