package org.anzheng.web.supervision;

import static org.anzheng.web.supervision.OversightFields.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.proceedings.FiledPaper;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingSearch;
import org.anzheng.supervision.proceedings.ProceedingStatus;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.anzheng.web.supervision.ProceedingAct.Ask;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 监管事项页面: the list of a kind, and the one page of each, the same for all audiences. */
@Component
class ProceedingPages {

  private final ProceedingSearch search;
  private final ProceedingWords words;
  private final PaperRows papers;
  private final ProceedingLetters letters;

  ProceedingPages(
      ProceedingSearch search, ProceedingWords words, PaperRows papers, ProceedingLetters letters) {
    this.search = search;
    this.words = words;
    this.papers = papers;
    this.letters = letters;
  }

  <S extends Enum<S> & ProceedingStatus> ModelAndView list(
      ProceedingBook<S> book, String home, Actor actor, View view) {
    String base = home + "/" + book.kind().path();
    String key = WORD + book.kind().path();
    Sheet sheet = Sheet.titled(view.text(key)).lede(view.text(key + ".lede"));
    if (book.beginning().transition().mayBeDoneBy(actor)) {
      sheet = sheet.with(beginning(book, base, actor, view));
    }
    return Pages.of(
        "shared/sheet",
        sheet.with(words.table(search.of(actor, book.kind(), book.statuses()), base, view)));
  }

  <S extends Enum<S> & ProceedingStatus> ProceedingFile<S> find(
      ProceedingBook<S> book, String number, Actor actor) {
    return search
        .find(number, book.kind(), book.statuses(), actor)
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  <S extends Enum<S> & ProceedingStatus> ModelAndView show(
      ProceedingBook<S> book,
      String home,
      ProceedingFile<S> file,
      Typed typed,
      FormErrors errors,
      Actor actor,
      View view) {
    Proceeding<S> proceeding = file.proceeding();
    String list = home + "/" + book.kind().path();
    String base = list + "/" + proceeding.number();
    List<Sheet.Part> parts = new ArrayList<>();
    parts.add(new Sheet.Facts("", words.rows(proceeding, view)));
    parts.addAll(acts(book, base, file, typed, actor, view));
    parts.addAll(book.parts(file, actor, home, view));
    List<Row> documents = letters.links(file, book, base, actor, view);
    if (!documents.isEmpty()) {
      parts.add(new Sheet.Facts(view.text(WORD + "documents"), documents));
    }
    for (FiledPaper paper : file.papersFor(actor.organisation()).reversed()) {
      parts.add(paper(paper, base, view));
    }
    parts.add(words.history(file, book, view));
    Sheet sheet =
        Sheet.titled(view.name(book.kind()) + " " + proceeding.number())
            .back(view.text(WORD + book.kind().path()), list)
            .mark(words.tone(proceeding), view.name(proceeding.status()))
            .errors(errors);
    for (Sheet.Part part : parts) {
      sheet = sheet.with(part);
    }
    return Pages.of("shared/sheet", sheet);
  }

  private static Sheet.Part beginning(ProceedingBook<?> book, String base, Actor actor, View view) {
    return book.forbidden(actor, view)
        .<Sheet.Part>map(reason -> new Sheet.Notice(reason, true))
        .orElseGet(() ->
            new Sheet.Links(
                List.of(
                    Row.link(
                        "", view.name((Enum<?>) book.beginning().transition()), base + "/new"))));
  }

  private <S extends Enum<S> & ProceedingStatus> List<Sheet.Part> acts(
      ProceedingBook<S> book,
      String base,
      ProceedingFile<S> file,
      Typed typed,
      Actor actor,
      View view) {
    List<Sheet.Part> parts = new ArrayList<>();
    UUID own = actor.organisation();
    Proceeding<S> proceeding = file.proceeding();
    if (own.equals(proceeding.organisation()) || own.equals(proceeding.party())) {
      book.acts().stream()
          .filter(act -> act.isOpen(file, actor))
          .map(act -> offer(act, base, new Ask<>(file, typed, actor, view)))
          .forEach(parts::add);
    }
    if (parts.isEmpty()) {
      String who = words.waitingFor(proceeding, view);
      parts.add(
          new Sheet.Notice(
              who.isBlank() ? view.text(WORD + "ended") : view.text(WORD + "waiting", who), false));
    }
    return parts;
  }

  private static <S extends Enum<S> & ProceedingStatus> Sheet.Part offer(
      ProceedingAct<S> act, String base, Ask<S> ask) {
    List<FormField> fields = act.form().of(ask);
    String name = act.name(ask.view());
    return new Sheet.Act(
        name,
        ask.view().text(WORD + "leadsTo." + act.path()),
        base + "/" + act.path() + "/check",
        name,
        fields,
        fields.stream().anyMatch(FormField.Upload.class::isInstance),
        act.grave());
  }

  private Sheet.Part paper(FiledPaper paper, String base, View view) {
    String title = view.text(WORD + "form." + paper.form().getClass().getSimpleName());
    return new Sheet.Facts(title + "  " + view.time(paper.filedAt()), papers.of(paper, base, view));
  }
}
