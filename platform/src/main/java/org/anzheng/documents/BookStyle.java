package org.anzheng.documents;

/** 字样: size, distance of lines, space above and colour of a kind of text. */
enum BookStyle {
  TITLE(24, 34, 10, "0.078 0.227 0.42"),
  CHAPTER(17, 26, 0, "0.078 0.227 0.42"),
  SECTION(11.5, 18, 9, "0.078 0.227 0.42"),
  TEXT(9.5, 15, 2, "0.086 0.125 0.173"),
  SMALL(8, 11.5, 1, "0.298 0.345 0.4");

  private final double size;
  private final double leading;
  private final double before;
  private final String ink;

  BookStyle(double size, double leading, double before, String ink) {
    this.size = size;
    this.leading = leading;
    this.before = before;
    this.ink = ink;
  }

  double size() {
    return size;
  }

  double leading() {
    return leading;
  }

  double before() {
    return before;
  }

  String ink() {
    return ink;
  }
}
