package org.anzheng.web.supervision;

import static org.anzheng.web.supervision.OversightFields.WORD;

import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingStatus;
import org.anzheng.web.approvals.ApprovalFiles;
import org.anzheng.web.shared.FieldAnswers;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Rehearsal;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.anzheng.web.supervision.ProceedingAct.Ask;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 监管办理流程: form, check with the consequence, act; the same for all audiences and kinds. */
@Component
public class ProceedingDoor {

  private final ProceedingBooks books;
  private final ProceedingPages pages;
  private final ProceedingLetters letters;
  private final ApprovalFiles files;
  private final Rehearsal rehearsal;

  ProceedingDoor(
      ProceedingBooks books,
      ProceedingPages pages,
      ProceedingLetters letters,
      ApprovalFiles files,
      Rehearsal rehearsal) {
    this.books = books;
    this.pages = pages;
    this.letters = letters;
    this.files = files;
    this.rehearsal = rehearsal;
  }

  /** The list of the kind that the address names. */
  public ModelAndView list(String home, Actor actor, View view) {
    return pages.list(books.at(home, view), home, actor, view);
  }

  /** One of them. */
  public ModelAndView show(String home, String number, Actor actor, View view) {
    return show(books.at(home, view), home, number, Typed.none(), FormErrors.none(), actor, view);
  }

  /** A file that one of its papers names. */
  public ResponseEntity<StreamingResponseBody> file(
      String home, String number, UUID file, Actor actor, View view) {
    if (!pages.find(books.at(home, view), number, actor).names(file, actor.organisation())) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    return files.attachment(file);
  }

  /** One of its documents. */
  public ResponseEntity<byte[]> letter(
      String home, String number, String letter, Actor actor, View view) {
    return letter(books.at(home, view), number, letter, actor, view);
  }

  /** What was typed for an act, with the consequence; only for what would be accepted. */
  public ModelAndView check(
      String home,
      String number,
      String act,
      Typed sent,
      MultiValueMap<String, MultipartFile> uploads,
      Actor actor,
      View view) {
    return check(books.at(home, view), home, number, act, sent, uploads, actor, view);
  }

  /** The act. */
  public ModelAndView act(
      String home, String number, String act, Typed typed, Actor actor, View view) {
    return act(books.at(home, view), home, number, act, typed, actor, view);
  }

  private <S extends Enum<S> & ProceedingStatus> ModelAndView check(
      ProceedingBook<S> book,
      String home,
      String number,
      String path,
      Typed sent,
      MultiValueMap<String, MultipartFile> uploads,
      Actor actor,
      View view) {
    ProceedingFile<S> file = pages.find(book, number, actor);
    ProceedingAct<S> act = named(book, path, actor);
    Typed typed = files.with(sent, uploads, actor);
    String base = home + "/" + book.kind().path() + "/" + number;
    return Forms.check(
        () -> rehearsal.of(() -> act.deed().take(number, typed, actor)),
        () ->
            Pages.of(
                "supervision/check",
                new ProceedingCheckPage(
                    number,
                    base,
                    view.text(WORD + "checkTitle", act.name(view)),
                    FieldAnswers.all(act.form().of(new Ask<>(file, typed, actor, view))),
                    view.text(WORD + "leadsTo." + path),
                    base + "/" + path,
                    act.name(view),
                    act.grave(),
                    typed)),
        errors -> show(book, home, number, typed, errors, actor, view));
  }

  private <S extends Enum<S> & ProceedingStatus> ModelAndView act(
      ProceedingBook<S> book,
      String home,
      String number,
      String path,
      Typed typed,
      Actor actor,
      View view) {
    pages.find(book, number, actor);
    ProceedingAct<S> act = named(book, path, actor);
    return Forms.submit(
        () -> {
          act.deed().take(number, typed, actor);
          return home + "/" + book.kind().path() + "/" + number;
        },
        errors -> show(book, home, number, typed, errors, actor, view));
  }

  private <S extends Enum<S> & ProceedingStatus> ModelAndView show(
      ProceedingBook<S> book,
      String home,
      String number,
      Typed typed,
      FormErrors errors,
      Actor actor,
      View view) {
    return pages.show(book, home, pages.find(book, number, actor), typed, errors, actor, view);
  }

  private <S extends Enum<S> & ProceedingStatus> ResponseEntity<byte[]> letter(
      ProceedingBook<S> book, String number, String letter, Actor actor, View view) {
    return letters.pdf(pages.find(book, number, actor), book, letter, actor, view);
  }

  private static <S extends Enum<S> & ProceedingStatus> ProceedingAct<S> named(
      ProceedingBook<S> book, String path, Actor actor) {
    ProceedingAct<S> found =
        book.acts().stream()
            .filter(act -> act.path().equals(path))
            .findFirst()
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    found.transition().roleOf(actor);
    return found;
  }
}
