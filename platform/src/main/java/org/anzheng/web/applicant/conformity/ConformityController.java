package org.anzheng.web.applicant.conformity;

import java.util.UUID;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.conformity.MatterFile;
import org.anzheng.conformity.MatterSearch;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.conformity.MatterActPages;
import org.anzheng.web.conformity.MatterActPages.Desk;
import org.anzheng.web.conformity.MatterHub;
import org.anzheng.web.conformity.MatterWords;
import org.anzheng.web.shared.ArchivedFiles;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 委托人持续符合: its matters, and every act on one of them. */
@Controller("applicantConformity")
class ConformityController {

  private final MatterSearch search;
  private final MatterWords words;
  private final MatterHub hub;
  private final MatterActPages pages;
  private final ArchivedFiles files;
  private final CertificateSearch certificates;
  private final Desk desk;

  ConformityController(
      MatterSearch search,
      MatterWords words,
      MatterHub hub,
      MatterActPages pages,
      ArchivedFiles files,
      CertificateSearch certificates,
      HolderActs acts) {
    this.search = search;
    this.words = words;
    this.hub = hub;
    this.pages = pages;
    this.files = files;
    this.certificates = certificates;
    this.desk = acts.desk();
  }

  @GetMapping("/applicant/conformity")
  ModelAndView list(Actor actor, View view) {
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text("page.conformity.title"))
            .lede(view.text("page.conformity.applicantLede"))
            .with(words.table(HolderActs.HOME, search.of(actor.organisation()), view)));
  }

  @GetMapping("/applicant/certificates/{number}/conformity")
  ModelAndView certificate(@PathVariable String number, Actor actor, View view) {
    CertificateSummary held =
        certificates
            .find(number)
            .filter(c -> c.holder().equals(actor.organisation()))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return hub.of(held, desk, actor, view);
  }

  @GetMapping("/applicant/conformity/{matter}")
  ModelAndView show(@PathVariable String matter, Actor actor, View view) {
    return pages.show(desk, find(matter, actor), actor, view);
  }

  @GetMapping("/applicant/conformity/{matter}/files/{file}")
  ResponseEntity<StreamingResponseBody> file(
      @PathVariable String matter, @PathVariable UUID file, Actor actor) {
    if (!find(matter, actor).names(file)) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    return files.download(file);
  }

  @PostMapping("/applicant/conformity/{matter}/{act:[a-z]+}/check")
  ModelAndView check(
      @PathVariable String matter,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam MultiValueMap<String, MultipartFile> uploads,
      Actor actor,
      View view) {
    return pages.check(desk, act, find(matter, actor), new Typed(sent), uploads, actor, view);
  }

  @PostMapping("/applicant/conformity/{matter}/{act:[a-z]+}")
  ModelAndView act(
      @PathVariable String matter,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return pages.act(desk, act, find(matter, actor), new Typed(sent), actor, view);
  }

  private MatterFile find(String number, Actor actor) {
    return search
        .find(number, actor.organisation())
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
