package org.anzheng.web.body.approval;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.approval.ApprovalApplications;
import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.bodies.approval.ApprovalSearch;
import org.anzheng.bodies.approval.ApprovalTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.approvals.ApprovalAct;
import org.anzheng.web.approvals.ApprovalActPages;
import org.anzheng.web.approvals.ApprovalCasePages;
import org.anzheng.web.approvals.ApprovalDocuments;
import org.anzheng.web.approvals.ApprovalFiles;
import org.anzheng.web.approvals.ApprovalLetters;
import org.anzheng.web.cases.Offer;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 本机构资质: what the approval says, the cases, and what can be applied for. */
@Controller
@RequestMapping("/body/approval")
class BodyApprovalController {

  private static final String HOME = "/body/approval";

  private final List<BodyApprovalAct> acts;
  private final ApprovalApplications applications;
  private final ApprovalSearch search;
  private final ApprovalCasePages pages;
  private final ApprovalActPages actPages;
  private final ApprovalDocuments documents;
  private final ApprovalFiles files;
  private final ApprovalLetters letters;
  private final BodyApprovalRows rows;

  BodyApprovalController(
      List<BodyApprovalAct> acts,
      ApprovalApplications applications,
      ApprovalSearch search,
      ApprovalCasePages pages,
      ApprovalActPages actPages,
      ApprovalDocuments documents,
      ApprovalFiles files,
      ApprovalLetters letters,
      BodyApprovalRows rows) {
    this.acts = acts;
    this.applications = applications;
    this.search = search;
    this.pages = pages;
    this.actPages = actPages;
    this.documents = documents;
    this.files = files;
    this.letters = letters;
    this.rows = rows;
  }

  @GetMapping
  ModelAndView home(Actor actor, View view) {
    return Pages.of("body/approval/home", rows.home(actor, view));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    ApprovalFile file = own(number, actor);
    List<Offer> extra =
        ApprovalTransition.SUPPLY.isOpenTo(actor, file.summary().status())
            ? List.of(
                new Offer(
                    view.name(ApprovalTransition.SUPPLY),
                    base(number) + "/supplement",
                    false,
                    List.of(),
                    Optional.empty()))
            : List.of();
    return Pages.of("approvals/case", pages.of(file, HOME, acts, extra, actor, view));
  }

  @GetMapping("/{number}/document")
  ModelAndView document(@PathVariable String number, Actor actor, View view) {
    return Pages.of("approvals/document", documents.of(own(number, actor), base(number), view));
  }

  @GetMapping("/{number}/document.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String number, Actor actor, View view) {
    return letters.pdf(own(number, actor), view);
  }

  @GetMapping("/{number}/files/{file}")
  ResponseEntity<StreamingResponseBody> file(
      @PathVariable String number, @PathVariable UUID file, Actor actor) {
    return files.of(own(number, actor), file);
  }

  @GetMapping("/{number}/supplement")
  ModelAndView supplement(@PathVariable String number, Actor actor) {
    ApprovalFile file = own(number, actor);
    ApprovalTransition.SUPPLY.apply(file.summary().status(), actor);
    return Pages.of("body/approval/supplement", new BodySupplementPage(file));
  }

  @PostMapping("/{number}/supplement")
  ModelAndView reopen(@PathVariable String number, Actor actor) {
    own(number, actor);
    applications.reopen(number, actor);
    return Pages.redirect(HOME + "/draft");
  }

  @GetMapping("/{number}/{act:[a-z-]+}")
  ModelAndView form(@PathVariable String number, @PathVariable String act, Actor actor, View view) {
    return actPages.form(
        ApprovalActPages.named(acts, act), own(number, actor), base(number), actor, view);
  }

  @PostMapping("/{number}/{act:[a-z-]+}/check")
  ModelAndView check(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    ApprovalFile file = own(number, actor);
    ApprovalAct chosen = ApprovalActPages.named(acts, act);
    return actPages.check(chosen, file, new Typed(sent), base(number), actor, view);
  }

  @PostMapping("/{number}/{act:[a-z-]+}")
  ModelAndView act(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    ApprovalFile file = own(number, actor);
    ApprovalAct chosen = ApprovalActPages.named(acts, act);
    return actPages.act(chosen, file, new Typed(sent), base(number), actor, view);
  }

  private ApprovalFile own(String number, Actor actor) {
    return search
        .find(number, actor.organisation())
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static String base(String number) {
    return HOME + "/" + number;
  }
}
