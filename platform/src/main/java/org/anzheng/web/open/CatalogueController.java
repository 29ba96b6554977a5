package org.anzheng.web.open;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.catalogue.CatalogueDecision;
import org.anzheng.scheme.catalogue.CatalogueDraftSearch;
import org.anzheng.scheme.catalogue.CatalogueSignature;
import org.anzheng.trust.TlogProofs;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 认证目录公示: every version, who signed it, and how it differs from the one before. */
@Controller
class CatalogueController {

  private static final MediaType TEXT = MediaType.valueOf("text/plain;charset=UTF-8");

  private final Catalogue catalogue;
  private final CatalogueDraftSearch drafts;
  private final CatalogueWords catalogueWords;
  private final SchemeWords words;
  private final TlogProofs proofs;

  CatalogueController(
      Catalogue catalogue,
      CatalogueDraftSearch drafts,
      CatalogueWords catalogueWords,
      SchemeWords words,
      TlogProofs proofs) {
    this.catalogue = catalogue;
    this.drafts = drafts;
    this.catalogueWords = catalogueWords;
    this.words = words;
    this.proofs = proofs;
  }

  @GetMapping("/catalogue")
  ModelAndView current(View view) {
    return page(catalogue.on(words.today()), view);
  }

  @GetMapping("/catalogue/{version}")
  ModelAndView version(@PathVariable String version, View view) {
    return page(
        catalogue.find(version).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND)), view);
  }

  /** The very bytes that were signed: their SHA-256 is the hash on the page and in the log. */
  @GetMapping("/catalogue/{version}/content.json")
  ResponseEntity<byte[]> content(@PathVariable String version) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(decision(version).content().getBytes(StandardCharsets.UTF_8));
  }

  /** Proves offline that the log holds the decision. */
  @GetMapping("/catalogue/{version}/proof.tlog-proof")
  ResponseEntity<byte[]> proof(@PathVariable String version) {
    String proof = proofs.of(decision(version).fact());
    return ResponseEntity.ok().contentType(TEXT).body(proof.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/catalogue/feed")
  ResponseEntity<byte[]> feed(View view) {
    return new Feed(
            "/catalogue",
            view.text("page.open.catalogue.title"),
            catalogue.versions().stream().map(version -> news(version, view)).toList())
        .answer(view);
  }

  private ModelAndView page(CatalogueVersion shown, View view) {
    Optional<CatalogueDecision> decision = drafts.decision(shown.version());
    List<CatalogueVersion> versions = catalogue.versions();
    Optional<CatalogueVersion> before =
        versions.stream()
            .filter(v -> v.effectiveFrom().isBefore(shown.effectiveFrom()))
            .findFirst();
    return Pages.of(
        "open/catalogue",
        new CataloguePage(
            shown,
            tone(shown),
            state(shown, view),
            catalogueWords.lines(shown, before, view),
            decision,
            decision.map(d -> drafts.signatures(d.draft())).orElse(List.of()).stream()
                .filter(CatalogueSignature::valid)
                .map(s -> catalogueWords.signature(s, view))
                .toList(),
            before.map(CatalogueVersion::version),
            versions));
  }

  private CatalogueDecision decision(String version) {
    return drafts.decision(version).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private Tone tone(CatalogueVersion version) {
    if (version.effectiveFrom().isAfter(words.today())) {
      return Tone.ACTIVE;
    }
    return holds(version) ? Tone.GOOD : Tone.NEUTRAL;
  }

  private String state(CatalogueVersion version, View view) {
    if (version.effectiveFrom().isAfter(words.today())) {
      return view.text("page.open.catalogue.ahead", version.effectiveFrom());
    }
    return holds(version)
        ? view.text("page.open.inForce")
        : view.text("page.open.catalogue.until", version.effectiveTo().orElseThrow());
  }

  private boolean holds(CatalogueVersion version) {
    return version.effectiveTo().map(words.today()::isBefore).orElse(true);
  }

  private FeedEntry news(CatalogueVersion version, View view) {
    return new FeedEntry(
        version.version(),
        "/catalogue/" + version.version(),
        view.text("page.open.catalogue.news", version.version(), version.effectiveFrom()),
        version.title(),
        drafts
            .decision(version.version())
            .map(CatalogueDecision::at)
            .orElse(ChinaTime.startOf(version.effectiveFrom())));
  }
}
