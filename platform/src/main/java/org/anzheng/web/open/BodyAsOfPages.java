package org.anzheng.web.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.register.AskedDay;
import org.anzheng.register.BodyEntry;
import org.anzheng.register.PublicBodies;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 机构某日公示: the directory and each body as they stood on a past day. */
@Component
class BodyAsOfPages {

  private static final String WORD = "page.open.body.";
  private static final String LIST = "/bodies";

  private final PublicBodies bodies;
  private final BodyWords words;
  private final PastDays days;

  BodyAsOfPages(PublicBodies bodies, BodyWords words, PastDays days) {
    this.bodies = bodies;
    this.words = words;
    this.days = days;
  }

  ModelAndView all(String on, String asRecorded, View view) {
    Optional<AskedDay> asked = days.read(on, asRecorded);
    if (asked.isEmpty()) {
      return notFound(view.text("page.open.bodies.title"), LIST, "NOT_A_PAST_DAY", view);
    }
    List<BodyEntry> shown = bodies.all(asked.get());
    AsOfNote note = note(LIST, asked.get(), shown, bodies.all(asked.get().saidThen()), view);
    return Pages.of(
        "open/bodies", new BodiesPage(words.lines(shown, view), on(asked), Optional.of(note)));
  }

  ModelAndView one(BodyEntry now, String on, String asRecorded, View view) {
    String path = LIST + "/" + now.approvalNo();
    String name = view.either(now.name(), now.nameEn());
    Optional<AskedDay> asked = days.read(on, asRecorded);
    if (asked.isEmpty()) {
      return notFound(name, path, "NOT_A_PAST_DAY", view);
    }
    Optional<BodyEntry> shown = bodies.find(now.approvalNo(), asked.get());
    if (shown.isEmpty()) {
      return notFound(name, path, "NOT_YET_APPROVED", view);
    }
    Optional<BodyEntry> then = bodies.find(now.approvalNo(), asked.get().saidThen());
    AsOfNote note =
        then.isEmpty() && asked.get().asRecorded().isEmpty()
            ? note(asked.get(), path, Optional.of(said("recordedNothing", asked.get(), view)), view)
            : note(path, asked.get(), shown, then, view);
    return Pages.of(
        "open/body",
        words.pageOn(
            shown.get(),
            asked.get().on(),
            note,
            bodies.history(now.approvalNo(), asked.get()),
            view));
  }

  /** With what the register said then, where it says something else today. */
  private static AsOfNote note(String path, AskedDay asked, Object shown, Object then, View view) {
    if (asked.asRecorded().isPresent()) {
      return note(
          asked,
          path,
          Optional.of(
              new CertificatePage.Recorded(
                  view.text(CertificateWords.WORD + "recordedBy", asked.asRecorded().get()),
                  Optional.empty())),
          view);
    }
    LocalDate day = asked.on();
    return note(
        asked,
        path,
        shown.equals(then)
            ? Optional.empty()
            : Optional.of(
                new CertificatePage.Recorded(
                    view.text(WORD + "recordedOtherwise", day),
                    Optional.of(path + "?on=" + day + "&asRecorded=" + day))),
        view);
  }

  private static CertificatePage.Recorded said(String word, AskedDay asked, View view) {
    return new CertificatePage.Recorded(view.text(WORD + word, asked.on()), Optional.empty());
  }

  private static AsOfNote note(
      AskedDay asked, String path, Optional<CertificatePage.Recorded> recorded, View view) {
    return new AsOfNote(view.text(CertificateWords.WORD + "asOfDay", asked.on()), path, recorded);
  }

  private static Optional<LocalDate> on(Optional<AskedDay> asked) {
    return asked.map(AskedDay::on);
  }

  private static ModelAndView notFound(String title, String path, String cause, View view) {
    String word = "page.open.notFound." + cause;
    return Pages.of(
        "open/sheet",
        Sheet.titled(title)
            .back(title, path)
            .with(new Sheet.Notice(view.text(word), true))
            .with(new Sheet.Notice(view.text(word + ".next"), false)),
        HttpStatus.NOT_FOUND);
  }
}
