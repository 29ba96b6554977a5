package org.anzheng.web.body;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.web.body.archive.ArchiveLists;
import org.anzheng.web.cases.CaseActPages;
import org.anzheng.web.cases.CaseDownloads;
import org.anzheng.web.cases.CaseLists;
import org.anzheng.web.cases.CasePages;
import org.anzheng.web.cases.WorkLists;
import org.anzheng.web.cases.WorkPage;
import org.anzheng.web.conformity.MatterTasks;
import org.anzheng.web.oversight.OversightTasks;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.anzheng.web.supervision.ProceedingTasks;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 机构端案件: what waits, the list, one case, and every act in it. */
@Controller
class BodyCasesController {

  private static final String HOME = "/body";

  private final List<BodyCaseAct> acts;
  private final CasePages pages;
  private final CaseActPages forms;
  private final CaseLists lists;
  private final WorkLists work;
  private final StaffAlarm staff;
  private final CaseDownloads downloads;
  private final FilingTasks filings;
  private final ComplaintTasks complaints;
  private final MatterTasks duties;
  private final ProceedingTasks supervision;
  private final ArchiveLists archive;
  private final FollowUpTasks followUps;
  private final OversightTasks oversight;

  BodyCasesController(
      List<BodyCaseAct> acts,
      CasePages pages,
      CaseActPages forms,
      CaseLists lists,
      WorkLists work,
      StaffAlarm staff,
      CaseDownloads downloads,
      FilingTasks filings,
      ComplaintTasks complaints,
      MatterTasks duties,
      ProceedingTasks supervision,
      ArchiveLists archive,
      FollowUpTasks followUps,
      OversightTasks oversight) {
    this.acts = acts;
    this.pages = pages;
    this.forms = forms;
    this.lists = lists;
    this.work = work;
    this.staff = staff;
    this.downloads = downloads;
    this.filings = filings;
    this.complaints = complaints;
    this.duties = duties;
    this.supervision = supervision;
    this.archive = archive;
    this.followUps = followUps;
    this.oversight = oversight;
  }

  @GetMapping("/body")
  ModelAndView home(Actor actor, View view) {
    List<Task> mine = new ArrayList<>(staff.of(actor, view));
    mine.addAll(complaints.of(actor, view));
    mine.addAll(supervision.of(HOME, actor, view));
    mine.addAll(oversight.ofBody(actor, view));
    mine.addAll(duties.of(HOME, actor, view));
    mine.addAll(followUps.of(actor, view));
    mine.addAll(work.mine(HOME, actor, view));
    mine.addAll(filings.mine(actor, view));
    mine.addAll(archive.mine(actor, view));
    return Pages.of(
        "cases/work", new WorkPage(mine, work.others(HOME, actor, view), List.of(), ""));
  }

  @GetMapping("/body/cases")
  ModelAndView list(
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String q,
      Actor actor,
      View view) {
    return lists.show(HOME, status, q, actor, view);
  }

  @GetMapping("/body/cases/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return pages.show(number, HOME, acts, actor, view);
  }

  @GetMapping("/body/cases/{number}/files/{file}")
  ResponseEntity<StreamingResponseBody> file(
      @PathVariable String number, @PathVariable UUID file, Actor actor) {
    return downloads.of(number, file, actor);
  }

  @GetMapping("/body/cases/{number}/{act:[a-z-]+}")
  ModelAndView form(@PathVariable String number, @PathVariable String act, Actor actor, View view) {
    return forms.form(CaseActPages.named(acts, act), number, HOME, actor, view);
  }

  @PostMapping("/body/cases/{number}/{act:[a-z-]+}/check")
  ModelAndView check(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return forms.check(CaseActPages.named(acts, act), number, new Typed(sent), HOME, actor, view);
  }

  @PostMapping("/body/cases/{number}/{act:[a-z-]+}")
  ModelAndView act(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return forms.act(CaseActPages.named(acts, act), number, new Typed(sent), HOME, actor, view);
  }
}
