package org.anzheng.web.supervision;

import java.util.List;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;

/**
 * 核对页: what was typed, with the consequence, before it is done.
 *
 * @param crumb the number of the proceeding, or the list where one begins
 * @param back its page
 * @param action where the act is sent
 */
public record ProceedingCheckPage(
    String crumb,
    String back,
    String title,
    List<Row> answers,
    String consequence,
    String action,
    String submit,
    boolean grave,
    Typed typed) {

  public ProceedingCheckPage {
    answers = List.copyOf(answers);
  }
}
