package org.anzheng.documents;

import java.util.List;

/**
 * 卷宗封面.
 *
 * @param language of all words of the book, such as zh-CN
 * @param title of the book
 * @param publisher in whose name it is made
 * @param rows what it is about
 * @param notes small print
 * @param contents heading of the table of contents
 */
public record BookCover(
    String language,
    String title,
    String publisher,
    List<LetterRow> rows,
    List<String> notes,
    String contents) {

  public BookCover {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }
}
