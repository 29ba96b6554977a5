package org.anzheng.web.body.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.certification.CaseArchives;
import org.anzheng.certification.CaseRetention;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.cases.RecordSetAct;
import org.anzheng.web.cases.RecordSetActs;
import org.anzheng.web.cases.RecordSetPages;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 机构档案: the sets of a body, and one of them with everything that can be done to it. */
@Controller("bodyArchive")
class ArchiveController {

  private static final String LIST = "/body/archive";

  private final CaseSearch cases;
  private final CaseArchives archives;
  private final CaseRetention retention;
  private final RecordSetActs acts;
  private final RecordSetPages pages;
  private final ArchiveLists lists;
  private final Clock clock;

  ArchiveController(
      CaseSearch cases,
      CaseArchives archives,
      CaseRetention retention,
      RecordSetActs acts,
      RecordSetPages pages,
      ArchiveLists lists,
      Clock clock) {
    this.cases = cases;
    this.archives = archives;
    this.retention = retention;
    this.acts = acts;
    this.pages = pages;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping("/body/archive")
  ModelAndView list(Actor actor, View view) {
    return Pages.of("shared/sheet", lists.page(actor, today(), view));
  }

  @GetMapping("/body/archive/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return page(own(number, actor), actor, view, FormErrors.none());
  }

  @PostMapping("/body/archive/{number}/{act:[a-z]+}")
  ModelAndView act(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    CaseSummary summary = own(number, actor);
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
                "/body/cases/" + summary.number(),
                retention.of(summary, today()),
                archives.missing(summary.number(), actor),
                actor,
                view)
            .with(
                new Sheet.Links(
                    List.of(
                        Row.link(
                            "",
                            view.text("page.erasure.link"),
                            ErasurePages.path(summary.number())))))
            .errors(errors));
  }

  private CaseSummary own(String number, Actor actor) {
    return cases
        .find(number, actor.organisation())
        .filter(found -> found.body().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
