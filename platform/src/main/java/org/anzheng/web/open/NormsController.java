package org.anzheng.web.open;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.norms.NormKind;
import org.anzheng.scheme.norms.NormVersion;
import org.anzheng.scheme.norms.Norms;
import org.anzheng.trust.TlogProofs;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 规范性文件公示: each version in full, who was asked, and how two versions differ. */
@Controller
class NormsController {

  private static final MediaType TEXT = MediaType.valueOf("text/plain;charset=UTF-8");

  private final Norms norms;
  private final NormPages pages;
  private final TlogProofs proofs;

  NormsController(Norms norms, NormPages pages, TlogProofs proofs) {
    this.norms = norms;
    this.pages = pages;
    this.proofs = proofs;
  }

  @GetMapping("/rules/feed")
  ResponseEntity<byte[]> feed(View view) {
    List<FeedEntry> entries =
        Arrays.stream(NormKind.values())
            .flatMap(kind -> norms.versions(kind).stream())
            .map(version -> news(version, view))
            .toList();
    return new Feed("/rules", view.text("page.open.rules.title"), entries).answer(view);
  }

  @GetMapping("/rules/{id}")
  ModelAndView one(@PathVariable String id, View view) {
    return Pages.of("open/norm", pages.page(version(id), view));
  }

  @GetMapping("/rules/{id}/differences")
  ModelAndView differences(@PathVariable String id, @RequestParam String from, View view) {
    return Pages.of("open/norm", pages.differences(version(from), version(id), view));
  }

  /** The very text that the departments were asked about. */
  @GetMapping("/rules/{id}/content.json")
  ResponseEntity<byte[]> content(@PathVariable String id) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(norms.text(version(id)).getBytes(StandardCharsets.UTF_8));
  }

  /** Proves offline that the log holds the publication. */
  @GetMapping("/rules/{id}/proof.tlog-proof")
  ResponseEntity<byte[]> proof(@PathVariable String id) {
    UUID fact = version(id).fact().orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(TEXT)
        .body(proofs.of(fact).getBytes(StandardCharsets.UTF_8));
  }

  private NormVersion version(String id) {
    return norms.find(id).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private FeedEntry news(NormVersion version, View view) {
    return new FeedEntry(
        version.id(),
        "/rules/" + version.id(),
        view.text("page.open.norms.news", version.id(), version.effectiveFrom()),
        view.either(version.titleZh(), version.titleEn()),
        version.publishedAt());
  }
}
