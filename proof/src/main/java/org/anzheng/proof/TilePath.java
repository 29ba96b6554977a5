package org.anzheng.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a path after the level: {@code x001/x234/067[.p/<W>]}. */
record TilePath(long index, int width) {

  static final int FULL = 256;

  // Seven groups of three digits already exceed every index a signed 64-bit size allows.
  private static final Pattern FORM =
      Pattern.compile("((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  TilePath {
    if (index < 0 || width < 1 || width > FULL) {
      throw new IllegalArgumentException("no tile of index " + index + " and width " + width);
    }
  }

  String text() {
    StringBuilder path = new StringBuilder("%03d".formatted(index % 1000));
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      path.insert(0, "x%03d/".formatted(rest % 1000));
    }
    return width == FULL ? path.toString() : path + ".p/" + width;
  }

  static TilePath parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new Malformed("not a tile path: " + text);
    }
    String digits = matcher.group(1).replace("x", "").replace("/", "");
    String partial = matcher.group(2);
    int width = partial == null ? FULL : Integer.parseInt(partial);
    if (partial != null && width >= FULL) {
      throw new Malformed("a partial tile is narrower than 256: " + text);
    }
    try {
      TilePath path = new TilePath(Long.parseLong(digits), width);
      if (!path.text().equals(text)) {
        throw new Malformed("tile path with needless zeroes: " + text);
      }
      return path;
    } catch (NumberFormatException e) {
      throw new Malformed("tile index too large: " + text, e);
    }
  }
}
