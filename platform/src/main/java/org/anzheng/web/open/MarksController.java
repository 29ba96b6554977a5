package org.anzheng.web.open;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.BodyEntry;
import org.anzheng.register.PublicBodies;
import org.anzheng.scheme.norms.MarkContent;
import org.anzheng.scheme.norms.NormKind;
import org.anzheng.scheme.norms.NormVersion;
import org.anzheng.scheme.norms.Norms;
import org.anzheng.web.norms.MarkImage;
import org.anzheng.web.norms.NormParts;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 认证标志公示: the mark in force, its rules of use, and the mark of each body. */
@Controller
class MarksController {

  private final Norms norms;
  private final NormPages pages;
  private final PublicBodies bodies;
  private final SchemeWords words;

  MarksController(Norms norms, NormPages pages, PublicBodies bodies, SchemeWords words) {
    this.norms = norms;
    this.pages = pages;
    this.bodies = bodies;
    this.words = words;
  }

  @GetMapping("/marks")
  ModelAndView all(View view) {
    Optional<NormVersion> version = norms.on(NormKind.MARK, words.today());
    return Pages.of(
        "open/marks",
        new MarksPage(
            version.map(v -> view.either(v.titleZh(), v.titleEn())).orElse(""),
            version,
            version.isEmpty()
                ? List.of()
                : bodies.all().stream()
                    .map(b -> new MarksPage.Mark(b.approvalNo(), view.either(b.name(), b.nameEn())))
                    .toList(),
            version
                .map(v -> NormParts.content(norms.content(v), Optional.empty(), view))
                .orElse(List.of()),
            pages.versions(NormKind.MARK, view)));
  }

  @GetMapping("/marks/{approvalNo}.svg")
  ResponseEntity<byte[]> image(@PathVariable String approvalNo) {
    BodyEntry body =
        bodies.find(approvalNo).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    MarkContent mark =
        norms.mark(words.today()).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return MarkImage.of(mark, body.approvalNo());
  }
}
