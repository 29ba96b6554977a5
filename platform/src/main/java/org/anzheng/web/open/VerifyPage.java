package org.anzheng.web.open;

import java.util.List;
import java.util.Optional;
import org.anzheng.adoption.verification.VerdictResult;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;

/**
 * 核验页.
 *
 * @param typed what was asked
 * @param answer to a single question, if one was asked
 */
public record VerifyPage(
    Typed typed,
    FormErrors errors,
    List<Option> categories,
    List<Option> levels,
    Optional<Answer> answer) {

  public VerifyPage {
    categories = List.copyOf(categories);
    levels = List.copyOf(levels);
  }

  /**
   * 核验答复.
   *
   * @param sentences what does not hold, or why nothing was found
   * @param found what the register says
   * @param receipt where the signed answer is; empty where there is none
   * @param report where a forgery or misuse is reported; empty where all holds
   */
  public record Answer(
      VerdictResult result,
      String number,
      List<String> sentences,
      List<Row> found,
      String asOf,
      Optional<String> receipt,
      Optional<String> report) {

    public Answer {
      sentences = List.copyOf(sentences);
      found = List.copyOf(found);
    }

    /** Tone of the conclusion. */
    public Tone tone() {
      return VerdictWords.tone(result);
    }
  }
}
