package org.anzheng.web.regulator;

import java.util.List;
import java.util.UUID;
import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.bodies.approval.ApprovalSearch;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.approvals.ApprovalAct;
import org.anzheng.web.approvals.ApprovalActPages;
import org.anzheng.web.approvals.ApprovalCasePages;
import org.anzheng.web.approvals.ApprovalDocuments;
import org.anzheng.web.approvals.ApprovalFiles;
import org.anzheng.web.approvals.ApprovalLetters;
import org.anzheng.web.shared.Pages;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 机构资质审批: the queue by legal deadline, a case, its files, its document, and its acts. */
@Controller
@RequestMapping("/regulator/approvals")
class ApprovalsController {

  static final String LIST = "/regulator/approvals";

  private final List<RegulatorApprovalAct> acts;
  private final ApprovalSearch search;
  private final ApprovalCasePages pages;
  private final ApprovalActPages actPages;
  private final ApprovalDocuments documents;
  private final ApprovalFiles files;
  private final ApprovalLetters letters;
  private final ApprovalTasks tasks;

  ApprovalsController(
      List<RegulatorApprovalAct> acts,
      ApprovalSearch search,
      ApprovalCasePages pages,
      ApprovalActPages actPages,
      ApprovalDocuments documents,
      ApprovalFiles files,
      ApprovalLetters letters,
      ApprovalTasks tasks) {
    this.acts = acts;
    this.search = search;
    this.pages = pages;
    this.actPages = actPages;
    this.documents = documents;
    this.files = files;
    this.letters = letters;
    this.tasks = tasks;
  }

  @GetMapping
  ModelAndView list(View view) {
    return Pages.of(
        "regulator/approvals",
        new ApprovalListPage(
            search.open().stream().map(open -> tasks.line(open, view)).toList(),
            search.closed().stream().map(closed -> tasks.line(closed, view)).toList()));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return Pages.of("approvals/case", pages.of(file(number), LIST, acts, List.of(), actor, view));
  }

  @GetMapping("/{number}/document")
  ModelAndView document(@PathVariable String number, View view) {
    return Pages.of("approvals/document", documents.of(file(number), base(number), view));
  }

  @GetMapping("/{number}/document.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String number, View view) {
    return letters.pdf(file(number), view);
  }

  @GetMapping("/{number}/files/{file}")
  ResponseEntity<StreamingResponseBody> file(@PathVariable String number, @PathVariable UUID file) {
    return files.of(file(number), file);
  }

  @GetMapping("/{number}/{act:[a-z-]+}")
  ModelAndView form(@PathVariable String number, @PathVariable String act, Actor actor, View view) {
    return actPages.form(
        ApprovalActPages.named(acts, act), file(number), base(number), actor, view);
  }

  @PostMapping("/{number}/{act:[a-z-]+}/check")
  ModelAndView check(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam MultiValueMap<String, MultipartFile> uploads,
      Actor actor,
      View view) {
    ApprovalAct chosen = ApprovalActPages.named(acts, act);
    chosen.transition().roleOf(actor);
    Typed typed = files.with(new Typed(sent), uploads, actor);
    return actPages.check(chosen, file(number), typed, base(number), actor, view);
  }

  @PostMapping("/{number}/{act:[a-z-]+}")
  ModelAndView act(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    ApprovalAct chosen = ApprovalActPages.named(acts, act);
    chosen.transition().roleOf(actor);
    return actPages.act(chosen, file(number), new Typed(sent), base(number), actor, view);
  }

  private ApprovalFile file(String number) {
    return search.find(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static String base(String number) {
    return LIST + "/" + number;
  }
}
