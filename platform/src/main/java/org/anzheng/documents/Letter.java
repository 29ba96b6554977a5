package org.anzheng.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * 公文稿: a notice, a contract, a report or a decision, in one language.
 *
 * @param language of all its words, such as zh-CN
 * @param number with its label, below the title; may be blank
 * @param addressee to whom; blank for a document of record
 * @param parts the body
 * @param date of the act
 * @param foot small print at the end
 */
public record Letter(
    Signatory signatory,
    String language,
    String title,
    String number,
    String addressee,
    List<LetterPart> parts,
    LocalDate date,
    List<String> foot)
    implements Paper {

  public Letter {
    parts = List.copyOf(parts);
    foot = List.copyOf(foot);
  }

  @Override
  public String name() {
    return title + " " + number;
  }
}
