package org.anzheng.web.oversight;

import static org.anzheng.web.oversight.OversightWords.WORD;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.allegations.AllegationFile;
import org.anzheng.supervision.allegations.AllegationSearch;
import org.anzheng.supervision.allegations.IdentityVault;
import org.anzheng.supervision.allegations.ReporterIdentity;
import org.anzheng.supervision.allegations.VaultTransition;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 举报办理: reports of the public, with the identity of the reporter behind two people. */
@Controller
@RequestMapping({"/regulator/allegations", "/office/allegations"})
class AllegationsController {

  private final AllegationSearch search;
  private final AllegationPages pages;
  private final AllegationActs acts;
  private final IdentityVault vault;
  private final ArchivedFiles files;

  AllegationsController(
      AllegationSearch search,
      AllegationPages pages,
      AllegationActs acts,
      IdentityVault vault,
      ArchivedFiles files) {
    this.search = search;
    this.pages = pages;
    this.acts = acts;
    this.vault = vault;
    this.files = files;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    return Pages.of(OversightWords.SHEET, pages.list(actor, view));
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

  /** Every look is recorded, so it is a POST. */
  @PostMapping("/{number}/identity")
  ModelAndView identity(@PathVariable String number, Actor actor, View view) {
    VaultTransition.LOOK.roleOf(actor);
    return Forms.check(
        () -> {},
        () -> identity(number, vault.look(number, actor), view),
        errors -> show(number, Typed.none(), errors, actor, view));
  }

  @PostMapping("/{number}/{act:[a-z]+}")
  ModelAndView act(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    AllegationActs.Noun noun =
        AllegationActs.noun(act).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    noun.transition().roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          acts.act(noun, number, typed, actor);
          return OversightWords.home(view) + "/allegations/" + number;
        },
        errors -> show(number, typed, errors, actor, view));
  }

  private ModelAndView show(String number, Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of(
        OversightWords.SHEET, pages.show(find(number, actor), typed, errors, actor, view));
  }

  private static ModelAndView identity(String number, ReporterIdentity identity, View view) {
    return Pages.of(
        OversightWords.SHEET,
        Sheet.titled(view.text(WORD + "identity.title", number))
            .back(number, OversightWords.home(view) + "/allegations/" + number)
            .with(new Sheet.Notice(view.text(WORD + "identity.notice"), true))
            .with(
                new Sheet.Facts(
                    "",
                    List.of(
                        OversightWords.row("name", identity.name(), view),
                        OversightWords.row("contact", identity.contact(), view)))));
  }

  private AllegationFile find(String number, Actor actor) {
    return search.find(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
