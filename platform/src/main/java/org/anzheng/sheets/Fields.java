package org.anzheng.sheets;

import java.util.ArrayList;
import java.util.List;

/** 字段: the parts of a text between separators, empty ones included. */
public final class Fields {

  private Fields() {}

  /** The parts. */
  public static List<String> of(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }
}
