package org.anzheng.web.applicant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certification.Commissions;
import org.anzheng.kernel.Actor;
import org.anzheng.web.cases.CaseActPages;
import org.anzheng.web.cases.CaseDownloads;
import org.anzheng.web.cases.CaseLists;
import org.anzheng.web.cases.CasePages;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 委托人案件: the list, one case, and what the applicant does in it. */
@Controller
class ApplicantCasesController {

  private static final String HOME = "/applicant";

  private final List<ApplicantCaseAct> acts;
  private final CasePages pages;
  private final CaseActPages forms;
  private final CaseLists lists;
  private final CaseDownloads downloads;
  private final Commissions commissions;
  private final Uploads uploads;

  ApplicantCasesController(
      List<ApplicantCaseAct> acts,
      CasePages pages,
      CaseActPages forms,
      CaseLists lists,
      CaseDownloads downloads,
      Commissions commissions,
      Uploads uploads) {
    this.acts = acts;
    this.pages = pages;
    this.forms = forms;
    this.lists = lists;
    this.downloads = downloads;
    this.commissions = commissions;
    this.uploads = uploads;
  }

  @GetMapping("/applicant/cases")
  ModelAndView list(
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String q,
      Actor actor,
      View view) {
    return lists.show(HOME, status, q, actor, view);
  }

  @GetMapping("/applicant/cases/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return pages.show(number, HOME, acts, actor, view);
  }

  @GetMapping("/applicant/cases/{number}/files/{file}")
  ResponseEntity<StreamingResponseBody> file(
      @PathVariable String number, @PathVariable UUID file, Actor actor) {
    return downloads.of(number, file, actor);
  }

  /** Opens the form of a case that is to be supplemented, the same draft every time. */
  @GetMapping("/applicant/cases/{number}/form")
  ModelAndView reopen(@PathVariable String number, Actor actor) {
    return Pages.redirect("/applicant/drafts/" + commissions.reopen(number, actor));
  }

  @GetMapping("/applicant/cases/{number}/{act:[a-z-]+}")
  ModelAndView form(@PathVariable String number, @PathVariable String act, Actor actor, View view) {
    return forms.form(CaseActPages.named(acts, act), number, HOME, actor, view);
  }

  @PostMapping("/applicant/cases/{number}/{act:[a-z-]+}/check")
  ModelAndView check(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = "files", required = false) Optional<List<MultipartFile>> files,
      Actor actor,
      View view) {
    Typed typed = uploads.with(new Typed(sent), files.orElse(List.of()), actor);
    return forms.check(CaseActPages.named(acts, act), number, typed, HOME, actor, view);
  }

  @PostMapping("/applicant/cases/{number}/{act:[a-z-]+}")
  ModelAndView act(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return forms.act(CaseActPages.named(acts, act), number, new Typed(sent), HOME, actor, view);
  }
}
