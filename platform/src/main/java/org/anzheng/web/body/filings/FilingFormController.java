package org.anzheng.web.body.filings;

import org.anzheng.bodies.filings.Filing;
import org.anzheng.bodies.filings.FilingSearch;
import org.anzheng.bodies.filings.FilingTransition;
import org.anzheng.bodies.filings.Filings;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.approvals.ApprovalFiles;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Rehearsal;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * 报送备案: a new text, one announced before, one mended after a return, or one that replaces another.
 */
@Controller
@RequestMapping("/body/filings")
class FilingFormController {

  private final Filings filings;
  private final FilingSearch search;
  private final FilingFields fields;
  private final ApprovalFiles files;
  private final Rehearsal rehearsal;

  FilingFormController(
      Filings filings,
      FilingSearch search,
      FilingFields fields,
      ApprovalFiles files,
      Rehearsal rehearsal) {
    this.filings = filings;
    this.search = search;
    this.fields = fields;
    this.files = files;
    this.rehearsal = rehearsal;
  }

  @GetMapping("/new")
  ModelAndView form(
      @RequestParam(name = "of", defaultValue = "") String number,
      @RequestParam(defaultValue = "") String replaces,
      Actor actor,
      View view) {
    FilingTransition.FILE.roleOf(actor);
    Typed typed = Typed.none();
    if (!number.isEmpty()) {
      typed = FilingFields.of(own(number, actor), true);
    } else if (!replaces.isEmpty()) {
      typed = FilingFields.of(own(replaces, actor), false);
    }
    return form(typed, FormErrors.none(), actor, view);
  }

  @PostMapping("/check")
  ModelAndView check(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam MultiValueMap<String, MultipartFile> uploads,
      Actor actor,
      View view) {
    FilingTransition.FILE.roleOf(actor);
    Typed typed = files.with(new Typed(sent), uploads, actor);
    return Forms.check(
        () -> rehearsal.of(() -> file(typed, actor)),
        () -> Pages.of("body/filings/check", fields.page(typed, FormErrors.none(), actor, view)),
        errors -> form(typed, errors, actor, view));
  }

  @PostMapping
  ModelAndView file(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    FilingTransition.FILE.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> "/body/filings/" + file(typed, actor), errors -> form(typed, errors, actor, view));
  }

  private String file(Typed typed, Actor actor) {
    String number = typed.text("number");
    if (number.isEmpty()) {
      return filings.file(FilingFields.read(typed), actor);
    }
    filings.file(number, FilingFields.read(typed), actor);
    return number;
  }

  private Filing own(String number, Actor actor) {
    return search
        .find(number, actor.organisation())
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private ModelAndView form(Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of("body/filings/form", fields.page(typed, errors, actor, view));
  }
}
