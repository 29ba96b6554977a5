package org.anzheng.documents;

import java.util.List;

/** 公文段: a part of a letter: paragraphs, rows or a numbered list below an optional heading. */
public sealed interface LetterPart {

  /** Its heading; blank for none. */
  String heading();

  /** 正文. */
  record Prose(String heading, List<String> paragraphs) implements LetterPart {
    public Prose {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** 表格. */
  record Rows(String heading, List<LetterRow> rows) implements LetterPart {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /** 条目. */
  record Items(String heading, List<String> items) implements LetterPart {
    public Items {
      items = List.copyOf(items);
    }
  }
}
