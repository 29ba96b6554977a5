package org.anzheng.web.regulator.filings;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.bodies.BodyDirectory;
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
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
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

/** 规则备案管理: all filings of all bodies, and what the market regulator decides on each. */
@Controller
@RequestMapping("/regulator/filings")
class FilingsController {

  static final String LIST = "/regulator/filings";
  private static final String WORD = "page.filings.";

  private final Filings filings;
  private final FilingSearch search;
  private final FilingWords words;
  private final ApprovalFiles files;
  private final BodyDirectory bodies;

  FilingsController(
      Filings filings,
      FilingSearch search,
      FilingWords words,
      ApprovalFiles files,
      BodyDirectory bodies) {
    this.filings = filings;
    this.search = search;
    this.words = words;
    this.files = files;
    this.bodies = bodies;
  }

  @GetMapping
  ModelAndView list(View view) {
    List<String> heads = new ArrayList<>(words.heads(view));
    heads.add(view.text(WORD + "body"));
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "regulator.lede"))
            .with(
                new Sheet.Table(
                    view.text(WORD + "all"),
                    heads,
                    search.all().stream().map(filing -> cells(filing, view)).toList(),
                    view.text(WORD + "none"))));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return show(find(number), Typed.none(), FormErrors.none(), actor, view);
  }

  @GetMapping("/{number}/text")
  ResponseEntity<StreamingResponseBody> text(@PathVariable String number) {
    return files.attachment(
        find(number).text().orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND)).file());
  }

  @PostMapping("/{number}/acknowledgement")
  ModelAndView acknowledge(@PathVariable String number, Actor actor, View view) {
    FilingTransition.ACKNOWLEDGE.roleOf(actor);
    Filing filing = find(number);
    return Forms.submit(
        () -> {
          filings.acknowledge(number, "", actor);
          return LIST + "/" + number;
        },
        errors -> show(filing, Typed.none(), errors, actor, view));
  }

  @PostMapping("/{number}/return")
  ModelAndView giveBack(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    FilingTransition.RETURN.roleOf(actor);
    Filing filing = find(number);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          filings.giveBack(number, typed.text("reasons"), actor);
          return LIST + "/" + number;
        },
        errors -> show(filing, typed, errors, actor, view));
  }

  private Filing find(String number) {
    return search.find(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private List<Cell> cells(Filing filing, View view) {
    List<Cell> cells = new ArrayList<>(words.cells(filing, LIST, view));
    String name =
        bodies
            .find(filing.approvalNo())
            .map(body -> view.either(body.name(), body.nameEn()))
            .orElse(filing.approvalNo());
    cells.add(Cell.link(name, "/regulator/bodies/" + filing.approvalNo()));
    return cells;
  }

  private ModelAndView show(Filing filing, Typed typed, FormErrors errors, Actor actor, View view) {
    String base = LIST + "/" + filing.number();
    return Pages.of(
        "shared/sheet",
        words
            .page(filing, LIST, view)
            .errors(errors)
            .withIf(
                FilingTransition.ACKNOWLEDGE.isOpenTo(actor, filing.status()),
                () ->
                    Sheet.Act.of(
                            view.name(FilingTransition.ACKNOWLEDGE),
                            base + "/acknowledgement",
                            view.name(FilingTransition.ACKNOWLEDGE))
                        .leadsTo(view.text(WORD + "acknowledge.notice")))
            .withIf(
                FilingTransition.RETURN.isOpenTo(actor, filing.status()),
                () ->
                    Sheet.Act.of(
                            view.name(FilingTransition.RETURN),
                            base + "/return",
                            view.name(FilingTransition.RETURN),
                            FormField.Text.of(
                                "reasons", view.text(WORD + "reasons"), "", typed.text("reasons")))
                        .leadsTo(view.text(WORD + "return.notice")))
            .with(words.history(filing, view)));
  }
}
