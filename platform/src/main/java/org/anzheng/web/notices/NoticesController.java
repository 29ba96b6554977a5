package org.anzheng.web.notices;

import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.notices.Inbox;
import org.anzheng.notices.Notice;
import org.anzheng.notices.Notices;
import org.anzheng.web.cases.NoticeLetters;
import org.anzheng.web.shared.ArchivedFiles;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 收件箱: what was sent to the reader's duties, and one notice; opening it is the read receipt. */
@Controller
class NoticesController {

  private static final int MOST = 200;

  private final Inbox inbox;
  private final Notices notices;
  private final NoticePages pages;
  private final ArchivedFiles files;
  private final NoticeLetters letters;

  NoticesController(
      Inbox inbox, Notices notices, NoticePages pages, ArchivedFiles files, NoticeLetters letters) {
    this.inbox = inbox;
    this.notices = notices;
    this.pages = pages;
    this.files = files;
    this.letters = letters;
  }

  @GetMapping("/notices")
  ModelAndView list(Actor actor, View view) {
    return Pages.of("shared/sheet", pages.list(inbox.of(actor, MOST), view));
  }

  @GetMapping("/notices/{id}")
  ModelAndView show(@PathVariable UUID id, Actor actor, View view) {
    return Pages.of("shared/sheet", pages.one(find(id, actor), actor, view));
  }

  @GetMapping("/notices/{id}/attachment")
  ResponseEntity<StreamingResponseBody> attachment(@PathVariable UUID id, Actor actor) {
    return find(id, actor)
        .attachment()
        .map(files::download)
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** The notice as a signed document, to be kept. */
  @GetMapping("/notices/{id}/document.pdf")
  ResponseEntity<byte[]> document(@PathVariable UUID id, Actor actor, View view) {
    return letters.pdf(find(id, actor), view);
  }

  /** Whoever sent it reads it without leaving a receipt. */
  private Notice find(UUID id, Actor actor) {
    return inbox.sent(id, actor.organisation()).orElseGet(() -> notices.open(id, actor));
  }
}
