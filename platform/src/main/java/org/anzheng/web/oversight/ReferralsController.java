package org.anzheng.web.oversight;

import static org.anzheng.web.oversight.OversightWords.WORD;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.referrals.Referral;
import org.anzheng.supervision.referrals.ReferralTransition;
import org.anzheng.supervision.referrals.Referrals;
import org.anzheng.web.shared.ArchivedFiles;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 移送与通报: between departments and levels, each side its turn. */
@Controller
@RequestMapping({"/regulator/referrals", "/office/referrals"})
class ReferralsController {

  private final Referrals referrals;
  private final ReferralPages pages;
  private final ReferralForms forms;
  private final ArchivedFiles files;

  ReferralsController(
      Referrals referrals, ReferralPages pages, ReferralForms forms, ArchivedFiles files) {
    this.referrals = referrals;
    this.pages = pages;
    this.forms = forms;
    this.files = files;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    return Pages.of(OversightWords.SHEET, pages.list(actor, view));
  }

  @GetMapping("/new")
  ModelAndView form(@RequestParam MultiValueMap<String, String> known, Actor actor, View view) {
    ReferralTransition.SEND.roleOf(actor);
    return form(new Typed(known), FormErrors.none(), view);
  }

  @PostMapping
  ModelAndView send(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = "files") Optional<List<MultipartFile>> uploads,
      Actor actor,
      View view) {
    ReferralTransition.SEND.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () ->
            OversightWords.home(view)
                + "/referrals/"
                + referrals.send(forms.read(typed, uploads.orElse(List.of()), actor), actor),
        errors -> form(typed, errors, view));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return show(number, Typed.none(), FormErrors.none(), actor, view);
  }

  @GetMapping("/{number}/files/{file}")
  ResponseEntity<StreamingResponseBody> file(
      @PathVariable String number, @PathVariable UUID file, Actor actor) {
    if (!find(number, actor).files().contains(file)) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    return files.download(file);
  }

  @PostMapping("/{number}/{act:[a-z]+}")
  ModelAndView act(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    ReferralTransition transition =
        Optional.ofNullable(ReferralPages.ACTS.get(act))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    transition.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          act(transition, number, typed, actor);
          return OversightWords.home(view) + "/referrals/" + number;
        },
        errors -> show(number, typed, errors, actor, view));
  }

  private void act(ReferralTransition transition, String number, Typed typed, Actor actor) {
    switch (transition) {
      case RECEIVE -> referrals.receive(number, actor);
      case RETURN -> referrals.sendBack(number, typed.text("reasons"), actor);
      case REPORT_OUTCOME -> referrals.report(number, typed.text("outcome"), actor);
      case WITHDRAW -> referrals.withdraw(number, actor);
      case SEND, ESCALATE -> throw new Refusal(KernelRefusal.NOT_FOUND);
    }
  }

  private ModelAndView form(Typed typed, FormErrors errors, View view) {
    return Pages.of(
        OversightWords.SHEET,
        Sheet.titled(view.text(WORD + "referral.new"))
            .back(view.text(WORD + "referrals"), OversightWords.home(view) + "/referrals")
            .errors(errors)
            .with(
                Sheet.Act.of(
                        view.text(WORD + "referral.form"),
                        OversightWords.home(view) + "/referrals",
                        view.name(ReferralTransition.SEND),
                        forms.fields(typed, view))
                    .withFiles()
                    .leadsTo(view.text(WORD + "referral.new.notice"))));
  }

  private ModelAndView show(String number, Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of(
        OversightWords.SHEET, pages.show(find(number, actor), typed, errors, actor, view));
  }

  private Referral find(String number, Actor actor) {
    return referrals.find(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
