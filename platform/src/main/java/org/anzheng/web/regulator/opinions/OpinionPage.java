package org.anzheng.web.regulator.opinions;

import java.util.List;
import java.util.Optional;
import org.anzheng.opinions.OpinionView;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;

/**
 * 意见页面.
 *
 * @param rows what is asked
 * @param answer what was answered; empty before
 * @param colleagues what the other departments say on the same content
 * @param form whether the reader is to answer
 * @param kept name of the letter that was uploaded already
 * @param check what was typed, for the check before the act
 */
public record OpinionPage(
    OpinionView opinion,
    Tone tone,
    String state,
    List<Row> rows,
    List<Row> answer,
    List<OpinionLine> colleagues,
    boolean form,
    Typed typed,
    FormErrors errors,
    List<Option> outcomes,
    Optional<String> kept,
    List<Row> check) {

  /** Where it is answered. */
  public String path() {
    return "/regulator/opinions/" + opinion.id();
  }
}
