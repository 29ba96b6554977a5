package org.anzheng.web.regulator.opinions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.opinions.OpinionOutcome;
import org.anzheng.opinions.OpinionStatus;
import org.anzheng.opinions.OpinionSubject;
import org.anzheng.opinions.OpinionView;
import org.anzheng.opinions.OpinionView.Answer;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 意见用语: opinions in words, for every page that shows some. */
@Component
public class OpinionWords {

  private static final String WORD = "page.regulator.opinion.";

  private final Accounts accounts;
  private final Files files;

  OpinionWords(Accounts accounts, Files files) {
    this.accounts = accounts;
    this.files = files;
  }

  /** One line for each request, with what was answered. */
  public static List<OpinionLine> lines(List<OpinionView> opinions, View view) {
    return opinions.stream().map(o -> line(o, view)).toList();
  }

  /** The answer in full. */
  List<Row> answer(OpinionView opinion, View view) {
    List<Row> rows = new ArrayList<>();
    opinion
        .answer()
        .ifPresent(answer -> {
          rows.add(Row.of(view.text(WORD + "outcome"), view.name(answer.outcome())));
          rows.add(Row.of(view.text(WORD + "text"), answer.text()));
          rows.add(Row.of(view.text(WORD + "documentNo"), answer.documentNo()));
          rows.add(Row.of(view.text(WORD + "date"), answer.date().toString()));
          rows.add(Row.of(view.text(WORD + "signer"), signer(answer)));
          letter(opinion, answer, view).ifPresent(rows::add);
        });
    return rows;
  }

  /** Where the content can be read. */
  static Optional<String> path(OpinionSubject subject) {
    return switch (subject.kind()) {
      case NORM, RULE, MARK -> Optional.of("/regulator/norms/" + subject.id());
      case APPROVAL -> Optional.of("/regulator/approvals/" + subject.id());
    };
  }

  /** How it stands, as a tone. */
  public static Tone tone(OpinionView opinion) {
    return switch (opinion.status()) {
      case ASKED -> Tone.ACTIVE;
      case GIVEN -> opinion.answer().map(a -> tone(a.outcome())).orElse(Tone.NEUTRAL);
      case LAPSED -> Tone.WARNING;
      case RECALLED -> Tone.NEUTRAL;
    };
  }

  /** The status, or what was answered. */
  public static String state(OpinionView opinion, View view) {
    return opinion.status() == OpinionStatus.GIVEN
        ? opinion.answer().map(a -> view.name(a.outcome())).orElse("")
        : view.name(opinion.status());
  }

  private static OpinionLine line(OpinionView opinion, View view) {
    return new OpinionLine(
        opinion.id(),
        view.name(opinion.role()),
        opinion.subject().title(),
        view.name(opinion.subject().kind()),
        tone(opinion),
        state(opinion, view),
        opinion.due(),
        opinion.answer().map(Answer::text).orElse(""));
  }

  private static Tone tone(OpinionOutcome outcome) {
    return switch (outcome) {
      case AGREE -> Tone.GOOD;
      case AGREE_WITH_CONDITIONS -> Tone.WARNING;
      case DISAGREE -> Tone.BAD;
      case NO_COMMENT -> Tone.NEUTRAL;
    };
  }

  private String signer(Answer answer) {
    return accounts.find(answer.signer()).map(AccountSummary::name).orElse("");
  }

  private Optional<Row> letter(OpinionView opinion, Answer answer, View view) {
    return answer
        .file()
        .flatMap(files::find)
        .map(StoredFile::name)
        .map(name ->
            Row.link(
                view.text(WORD + "file"), name, "/regulator/opinions/" + opinion.id() + "/letter"));
  }
}
