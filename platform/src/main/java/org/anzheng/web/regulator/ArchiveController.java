package org.anzheng.web.regulator;

import java.time.Clock;
import java.util.List;
import org.anzheng.archive.records.RecordSet;
import org.anzheng.archive.records.RecordSetSearch;
import org.anzheng.archive.records.RecordSetTransition;
import org.anzheng.certification.CaseRetention;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.cases.CaseDossiers;
import org.anzheng.web.cases.RecordSetAct;
import org.anzheng.web.cases.RecordSetActs;
import org.anzheng.web.cases.RecordSetPages;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 监督调档: the market regulator reads the whole record of a case and has it held. */
@Controller("regulatorArchive")
class ArchiveController {

  private static final String LIST = "/regulator/archive";
  private static final String WORD = "page.archive.";

  private final CaseSearch cases;
  private final CaseRetention retention;
  private final CaseDossiers dossiers;
  private final RecordSetSearch sets;
  private final RecordSetActs acts;
  private final RecordSetPages pages;
  private final Clock clock;

  ArchiveController(
      CaseSearch cases,
      CaseRetention retention,
      CaseDossiers dossiers,
      RecordSetSearch sets,
      RecordSetActs acts,
      RecordSetPages pages,
      Clock clock) {
    this.cases = cases;
    this.retention = retention;
    this.dossiers = dossiers;
    this.sets = sets;
    this.acts = acts;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/regulator/archive")
  ModelAndView list(@RequestParam(defaultValue = "") String number, Actor actor, View view) {
    RecordSetTransition.HOLD.roleOf(actor);
    if (cases.anybodys(number).isPresent()) {
      return Pages.redirect(LIST + "/" + number);
    }
    List<RecordSet> held = sets.held();
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "regulator.title"))
            .lede(view.text(WORD + "regulator.lede"))
            .with(
                new Sheet.Search(
                    LIST,
                    "number",
                    view.text(WORD + "regulator.number"),
                    view.text(WORD + "regulator.open")))
            .withIf(
                !number.isBlank(),
                () -> new Sheet.Notice(view.text(WORD + "regulator.unknown", number), true))
            .with(
                new Sheet.Table(
                    view.text(WORD + "held", held.size()),
                    List.of(
                        view.text(WORD + "case"),
                        view.text(WORD + "archivedOn"),
                        view.text(WORD + "hold"),
                        view.text("page.cases.list.status")),
                    held.stream().map(set -> line(set, view)).toList(),
                    view.text(WORD + "held.none"))));
  }

  @GetMapping("/regulator/archive/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return page(find(number, actor), actor, view, FormErrors.none());
  }

  @GetMapping("/regulator/cases/{number}/dossier.pdf")
  ResponseEntity<StreamingResponseBody> dossier(
      @PathVariable String number, Actor actor, View view) {
    return dossiers.supervised(find(number, actor).number(), view);
  }

  @PostMapping("/regulator/archive/{number}/{act:[a-z]+}")
  ModelAndView act(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    CaseSummary summary = find(number, actor);
    return Forms.submit(
        () -> {
          acts.carryOut(RecordSetAct.named(act), number, new Typed(sent), actor);
          return LIST + "/" + number;
        },
        errors -> page(summary, actor, view, errors));
  }

  private ModelAndView page(CaseSummary summary, Actor actor, View view, FormErrors errors) {
    return Pages.of(
        "shared/sheet",
        pages
            .page(
                summary,
                LIST,
                "/regulator/cases/" + summary.number(),
                retention.of(summary, ChinaTime.dateOf(clock.instant())),
                List.of(),
                actor,
                view)
            .errors(errors));
  }

  private CaseSummary find(String number, Actor actor) {
    RecordSetTransition.HOLD.roleOf(actor);
    return cases.anybodys(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static List<Sheet.Cell> line(RecordSet set, View view) {
    String number = set.subject().substring(set.subject().indexOf('/') + 1);
    return List.of(
        Sheet.Cell.link(number, LIST + "/" + number),
        Sheet.Cell.of(set.archivedOn().toString()),
        Sheet.Cell.of(set.holds().getFirst().reason()),
        RecordSetPages.state(set, view));
  }
}
