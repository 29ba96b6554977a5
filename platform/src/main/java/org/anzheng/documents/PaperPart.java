package org.anzheng.documents;

import java.util.List;

/** 文书段: rows below a heading. */
public record PaperPart(Bilingual heading, List<PaperRow> rows) {

  public PaperPart {
    rows = List.copyOf(rows);
  }
}
