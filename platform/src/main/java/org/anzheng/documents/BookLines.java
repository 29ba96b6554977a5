package org.anzheng.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** 折行: cuts a text into lines; no line begins with a closing mark or ends with an opening one. */
final class BookLines {

  private static final String CLOSING = "，。、；：？！）》」』】〕”’,.;:?!)]}%";
  private static final String OPENING = "（《「『【〔“‘([{";
  private static final String AFTER = " -/,;";
  private static final int FIRST_IDEOGRAPHIC = 0x2E80;

  private final BookFonts fonts;

  BookLines(BookFonts fonts) {
    this.fonts = fonts;
  }

  List<String> of(String text, double size, double width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      cut(fonts.writable(paragraph).strip(), size, width, lines);
    }
    return lines;
  }

  private void cut(String text, double size, double width, List<String> lines) throws IOException {
    int[] characters = text.codePoints().toArray();
    int start = 0;
    int chance = 0;
    double used = 0;
    for (int i = 0; i < characters.length; i++) {
      used += fonts.width(characters[i], size);
      if (used > width && i > start && CLOSING.indexOf(characters[i]) < 0) {
        int end = chance > start ? chance : i;
        lines.add(new String(characters, start, end - start).strip());
        start = end;
        chance = start;
        used = width(characters, start, i, size);
      }
      if (i + 1 < characters.length && mayBreak(characters[i], characters[i + 1])) {
        chance = i + 1;
      }
    }
    if (start < characters.length || characters.length == 0) {
      lines.add(new String(characters, start, characters.length - start).strip());
    }
  }

  private double width(int[] characters, int from, int to, double size) throws IOException {
    double width = 0;
    for (int i = from; i <= to; i++) {
      width += fonts.width(characters[i], size);
    }
    return width;
  }

  private static boolean mayBreak(int before, int after) {
    if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
      return false;
    }
    return before >= FIRST_IDEOGRAPHIC || after >= FIRST_IDEOGRAPHIC || AFTER.indexOf(before) >= 0;
  }
}
