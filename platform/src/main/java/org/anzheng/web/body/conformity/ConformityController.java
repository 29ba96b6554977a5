package org.anzheng.web.body.conformity;

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
import org.anzheng.web.conformity.MatterInbox;
import org.anzheng.web.shared.ArchivedFiles;
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

/** 机构端持续符合: what came in and what was looked at, by clock, and every act on it. */
@Controller("bodyConformity")
class ConformityController {

  private final MatterSearch search;
  private final MatterHub hub;
  private final MatterInbox inbox;
  private final MatterActPages pages;
  private final ArchivedFiles files;
  private final CertificateSearch certificates;
  private final Desk desk;

  ConformityController(
      MatterSearch search,
      MatterHub hub,
      MatterInbox inbox,
      MatterActPages pages,
      ArchivedFiles files,
      CertificateSearch certificates,
      BodyActs acts) {
    this.search = search;
    this.hub = hub;
    this.inbox = inbox;
    this.pages = pages;
    this.files = files;
    this.certificates = certificates;
    this.desk = acts.desk();
  }

  @GetMapping("/body/conformity")
  ModelAndView list(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String due,
      Actor actor,
      View view) {
    return inbox.of(desk, search.of(actor.organisation()), kind, due, view);
  }

  @GetMapping("/body/certificates/{number}/conformity")
  ModelAndView certificate(@PathVariable String number, Actor actor, View view) {
    CertificateSummary issued =
        certificates
            .find(number)
            .filter(c -> c.body().equals(actor.organisation()))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return hub.of(issued, desk, actor, view);
  }

  @GetMapping("/body/conformity/{matter}")
  ModelAndView show(@PathVariable String matter, Actor actor, View view) {
    return pages.show(desk, find(matter, actor), actor, view);
  }

  @GetMapping("/body/conformity/{matter}/files/{file}")
  ResponseEntity<StreamingResponseBody> file(
      @PathVariable String matter, @PathVariable UUID file, Actor actor) {
    if (!find(matter, actor).names(file)) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    return files.download(file);
  }

  @PostMapping("/body/conformity/{matter}/{act:[a-z]+}/check")
  ModelAndView check(
      @PathVariable String matter,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam MultiValueMap<String, MultipartFile> uploads,
      Actor actor,
      View view) {
    return pages.check(desk, act, find(matter, actor), new Typed(sent), uploads, actor, view);
  }

  @PostMapping("/body/conformity/{matter}/{act:[a-z]+}")
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
