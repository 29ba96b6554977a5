package org.anzheng.documents;

import java.util.List;

/** 版面: what stands where on the one page of an OFD, in millimetres from its upper left corner. */
record OfdPage(List<Mark> marks) {

  static final double WIDTH = 210;
  static final double HEIGHT = 297;

  OfdPage {
    marks = List.copyOf(marks);
  }

  /** One thing on the page. */
  sealed interface Mark {}

  /**
   * A line of text in one font.
   *
   * @param advances from each character to the next, one fewer than characters
   */
  record Words(
      double x,
      double baseline,
      double size,
      String text,
      List<Double> advances,
      Ink ink,
      boolean rare)
      implements Mark {}

  /** A rule or a frame: a rectangle drawn in outline. */
  record Frame(double x, double y, double width, double height, double stroke, Ink ink)
      implements Mark {}

  /** A picture. */
  record Image(double x, double y, double width, double height, Picture picture) implements Mark {}

  /** The inks of documents. */
  enum Ink {
    TEXT("22 32 44"),
    SOFT("76 88 102"),
    BLUE("20 58 107"),
    RED("163 36 43"),
    LINE("185 195 207");

    private final String colour;

    Ink(String colour) {
      this.colour = colour;
    }

    /** Red, green and blue. */
    String colour() {
      return colour;
    }
  }
}
