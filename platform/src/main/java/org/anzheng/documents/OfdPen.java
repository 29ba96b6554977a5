package org.anzheng.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.documents.OfdPage.Ink;
import org.anzheng.documents.OfdPage.Mark;

/** 排版: sets text line by line with the widths of the fonts themselves. */
final class OfdPen {

  private static final String NO_LINE_START = "，。；：、！？）》”’%";
  private static final double POINT = 25.4 / 72;
  private static final double LEADING = 1.38;

  private final Typeface sans;
  private final Typeface rare;
  private final double scale;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * A pen.
   *
   * @param scale of every size, below one where much has to go on the page
   */
  OfdPen(Typeface sans, Typeface rare, double scale) {
    this.sans = sans;
    this.rare = rare;
    this.scale = scale;
  }

  List<Mark> marks() {
    return marks;
  }

  /** Draws something that is not text. */
  void draw(Mark mark) {
    marks.add(mark);
  }

  /** Sets lines from a top edge on; returns the top of what may follow. */
  double left(String text, double x, double top, double width, double points, Ink ink)
      throws IOException {
    double y = top;
    for (String line : lines(text, width, points)) {
      y = set(line, x, y, points, ink);
    }
    return y;
  }

  /** Sets centred lines; returns the top of what may follow. */
  double centred(String text, double x, double top, double width, double points, Ink ink)
      throws IOException {
    double y = top;
    for (String line : lines(text, width, points)) {
      y = set(line, x + (width - width(line, points)) / 2, y, points, ink);
    }
    return y;
  }

  private double set(String line, double x, double top, double points, Ink ink) throws IOException {
    double size = points * POINT * scale;
    double baseline = top + size * (LEADING + 0.76) / 2;
    double at = x;
    int[] characters = line.codePoints().toArray();
    for (int from = 0; from < characters.length; ) {
      int to = from;
      boolean fallback = !sans.has(characters[from]);
      List<Double> advances = new ArrayList<>();
      StringBuilder run = new StringBuilder();
      double start = at;
      while (to < characters.length && fallback != sans.has(characters[to])) {
        run.appendCodePoint(characters[to]);
        advances.add(advance(characters[to], points));
        at += advances.getLast();
        to++;
      }
      advances.removeLast();
      marks.add(new OfdPage.Words(start, baseline, size, run.toString(), advances, ink, fallback));
      from = to;
    }
    return top + size * LEADING;
  }

  /** Breaks between Chinese characters and at spaces, never before closing punctuation. */
  private List<String> lines(String text, double width, double points) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n")) {
      StringBuilder line = new StringBuilder();
      for (String word : words(paragraph)) {
        if (!line.isEmpty() && width(line + word.stripTrailing(), points) > width) {
          lines.add(line.toString().stripTrailing());
          line.setLength(0);
        }
        line.append(word);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static List<String> words(String paragraph) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int[] characters = paragraph.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      word.appendCodePoint(characters[i]);
      boolean closes = i + 1 < characters.length && NO_LINE_START.indexOf(characters[i + 1]) >= 0;
      boolean breaks = characters[i] == ' ' || characters[i] > 0x2E80 && !opens(characters[i]);
      if (breaks && !closes) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    words.add(word.toString());
    return words;
  }

  private static boolean opens(int character) {
    return "（《“‘".indexOf(character) >= 0;
  }

  private double width(String text, double points) throws IOException {
    double width = 0;
    for (int character : text.codePoints().toArray()) {
      width += advance(character, points);
    }
    return width;
  }

  private double advance(int character, double points) throws IOException {
    Typeface face = sans.has(character) ? sans : rare;
    int glyph = face.font().getUnicodeCmapLookup().getGlyphId(character);
    return face.font().getAdvanceWidth(glyph)
        * points
        * POINT
        * scale
        / face.font().getUnitsPerEm();
  }
}
