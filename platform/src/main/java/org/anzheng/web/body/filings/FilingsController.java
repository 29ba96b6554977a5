package org.anzheng.web.body.filings;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.bodies.filings.Filing;
import org.anzheng.bodies.filings.FilingSearch;
import org.anzheng.bodies.filings.FilingTransition;
import org.anzheng.bodies.filings.Filings;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.approvals.ApprovalFiles;
import org.anzheng.web.approvals.FilingWords;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 规则备案: what the body released and filed, and what it announced. */
@Controller
@RequestMapping("/body/filings")
class FilingsController {

  private static final String LIST = "/body/filings";
  private static final String WORD = "page.filings.";

  private final Filings filings;
  private final FilingSearch search;
  private final FilingWords words;
  private final FilingFields fields;
  private final ApprovalFiles files;

  FilingsController(
      Filings filings,
      FilingSearch search,
      FilingWords words,
      FilingFields fields,
      ApprovalFiles files) {
    this.filings = filings;
    this.search = search;
    this.words = words;
    this.fields = fields;
    this.files = files;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    return list(Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping("/announcements")
  ModelAndView announce(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    FilingTransition.ANNOUNCE.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> LIST + "/" + filings.announce(FilingFields.readAnnouncement(typed), actor),
        errors -> list(typed, errors, actor, view));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return show(own(number, actor), Typed.none(), FormErrors.none(), actor, view);
  }

  @GetMapping("/{number}/text")
  ResponseEntity<StreamingResponseBody> text(@PathVariable String number, Actor actor) {
    return files.attachment(
        own(number, actor).text().orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND)).file());
  }

  @PostMapping("/{number}/withdrawal")
  ModelAndView withdraw(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Filing filing = own(number, actor);
    FilingTransition.WITHDRAW.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          filings.withdraw(number, typed.text("reasons"), actor);
          return LIST + "/" + number;
        },
        errors -> show(filing, typed, errors, actor, view));
  }

  private Filing own(String number, Actor actor) {
    return search
        .find(number, actor.organisation())
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private ModelAndView list(Typed typed, FormErrors errors, Actor actor, View view) {
    boolean may = FilingTransition.FILE.mayBeDoneBy(actor);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "lede"))
            .errors(errors)
            .withIf(
                may,
                () ->
                    new Sheet.Links(List.of(Row.link("", view.text(WORD + "new"), LIST + "/new"))))
            .with(
                new Sheet.Table(
                    view.text(WORD + "all"),
                    words.heads(view),
                    search.of(actor.organisation()).stream()
                        .map(filing -> words.cells(filing, LIST, view))
                        .toList(),
                    view.text(WORD + "none")))
            .withIf(
                may,
                () ->
                    new Sheet.Act(
                        view.text(WORD + "announce"),
                        view.text(WORD + "announce.notice"),
                        LIST + "/announcements",
                        view.text(WORD + "announce"),
                        fields.announcement(typed, view),
                        false,
                        false)));
  }

  private ModelAndView show(Filing filing, Typed typed, FormErrors errors, Actor actor, View view) {
    String base = LIST + "/" + filing.number();
    List<Row> links = new ArrayList<>();
    if (FilingTransition.FILE_ANNOUNCED.isOpenTo(actor, filing.status())) {
      links.add(Row.link("", view.text(WORD + "complete"), LIST + "/new?of=" + filing.number()));
    }
    if (FilingTransition.RESUBMIT.isOpenTo(actor, filing.status())) {
      links.add(Row.link("", view.text(WORD + "again"), LIST + "/new?of=" + filing.number()));
    }
    if (FilingTransition.SUPERSEDE.isOpenTo(actor, filing.status())) {
      links.add(
          Row.link("", view.text(WORD + "replace"), LIST + "/new?replaces=" + filing.number()));
    }
    return Pages.of(
        "shared/sheet",
        words
            .page(filing, LIST, view)
            .errors(errors)
            .withIf(!links.isEmpty(), () -> new Sheet.Links(links))
            .with(words.history(filing, view))
            .withIf(
                FilingTransition.WITHDRAW.isOpenTo(actor, filing.status()),
                () ->
                    Sheet.Act.of(
                            view.text(WORD + "withdraw"),
                            base + "/withdrawal",
                            view.text(WORD + "withdraw"),
                            FormField.Text.of(
                                "reasons", view.text(WORD + "reasons"), "", typed.text("reasons")))
                        .leadsTo(view.text(WORD + "withdraw.notice"))
                        .asDanger()));
  }
}
