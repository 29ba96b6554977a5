package org.anzheng.web.supervision;

import static org.anzheng.web.supervision.OversightFields.WORD;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FieldAnswers;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Rehearsal;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 监管事项开始: form, check with the consequence, beginning; for departments and offices. */
@Component
public class ProceedingBeginnings {

  private final ProceedingBooks books;
  private final Rehearsal rehearsal;

  ProceedingBeginnings(ProceedingBooks books, Rehearsal rehearsal) {
    this.books = books;
    this.rehearsal = rehearsal;
  }

  /** The form that begins one. */
  public ModelAndView form(String home, Actor actor, View view) {
    ProceedingBook<?> book = books.at(home, view);
    book.beginning().transition().roleOf(actor);
    return form(book, home, Typed.none(), FormErrors.none(), actor, view);
  }

  /** What was typed to begin one, with the consequence. */
  public ModelAndView checkNew(String home, Typed typed, Actor actor, View view) {
    ProceedingBook<?> book = books.at(home, view);
    book.beginning().transition().roleOf(actor);
    String base = home + "/" + book.kind().path();
    String name = view.name((Enum<?>) book.beginning().transition());
    return Forms.check(
        () -> rehearsal.of(() -> book.beginning().start().take(typed, actor)),
        () ->
            Pages.of(
                "supervision/check",
                new ProceedingCheckPage(
                    view.text(WORD + book.kind().path()),
                    base,
                    view.text(WORD + "checkTitle", name),
                    FieldAnswers.all(book.beginning().fields().of(typed, actor, view)),
                    view.text(WORD + "leadsTo." + book.kind().path()),
                    base,
                    name,
                    false,
                    typed)),
        errors -> form(book, home, typed, errors, actor, view));
  }

  /** Begins one. */
  public ModelAndView begin(String home, Typed typed, Actor actor, View view) {
    ProceedingBook<?> book = books.at(home, view);
    book.beginning().transition().roleOf(actor);
    return Forms.submit(
        () -> home + "/" + book.kind().path() + "/" + book.beginning().start().take(typed, actor),
        errors -> form(book, home, typed, errors, actor, view));
  }

  private static ModelAndView form(
      ProceedingBook<?> book, String home, Typed typed, FormErrors errors, Actor actor, View view) {
    String base = home + "/" + book.kind().path();
    String name = view.name((Enum<?>) book.beginning().transition());
    Sheet sheet =
        Sheet.titled(name).back(view.text(WORD + book.kind().path()), base).errors(errors);
    Optional<String> forbidden = book.forbidden(actor, view);
    List<FormField> fields = book.beginning().fields().of(typed, actor, view);
    return Pages.of(
        "shared/sheet",
        sheet.with(
            forbidden
                .<Sheet.Part>map(reason -> new Sheet.Notice(reason, true))
                .orElseGet(() ->
                    new Sheet.Act(
                        "",
                        view.text(WORD + "leadsTo." + book.kind().path()),
                        base + "/check",
                        view.text(WORD + "continue"),
                        fields,
                        false,
                        false))));
  }
}
