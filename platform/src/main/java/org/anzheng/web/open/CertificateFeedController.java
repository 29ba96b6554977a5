package org.anzheng.web.open;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.BodyName;
import org.anzheng.register.CertificateNews;
import org.anzheng.register.PublicBodies;
import org.anzheng.register.PublicNews;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 证书动态订阅: new certificates and decisions about them, of all bodies or of one. */
@Controller
class CertificateFeedController {

  private static final String WORD = "page.open.certificateFeed.";

  private final PublicNews news;
  private final PublicBodies bodies;
  private final SchemeWords words;

  CertificateFeedController(PublicNews news, PublicBodies bodies, SchemeWords words) {
    this.news = news;
    this.bodies = bodies;
    this.words = words;
  }

  @GetMapping("/certificates/feed")
  ResponseEntity<byte[]> feed(@RequestParam(defaultValue = "") String issuer, View view) {
    Map<String, BodyName> names = bodies.names();
    Optional<BodyName> body = Optional.ofNullable(names.get(issuer.strip()));
    List<CertificateNews> latest =
        issuer.isBlank()
            ? news.latest()
            : body.map(known -> news.latest(known.approvalNo())).orElse(List.of());
    List<FeedEntry> entries = latest.stream().map(line -> entry(line, names, view)).toList();
    String title = view.text(WORD + "title");
    return body.map(known ->
            new Feed(
                "/certificates",
                "issuer=" + known.approvalNo(),
                title + " - " + view.either(known.name(), known.nameEn()),
                entries))
        .orElseGet(() -> new Feed("/certificates", title, entries))
        .answer(view);
  }

  private FeedEntry entry(CertificateNews line, Map<String, BodyName> names, View view) {
    String issuer =
        Optional.ofNullable(names.get(line.issuer()))
            .map(name -> view.either(name.name(), name.nameEn()))
            .orElse(line.issuer());
    String summary =
        view.text(
            WORD + "summary",
            words.category(line.category(), view),
            issuer,
            ChinaTime.dateOf(line.effective()));
    return new FeedEntry(
        line.factId().toString(),
        "/certificates/" + line.number(),
        view.text("fact." + line.event()) + ": " + line.number() + " " + line.holderName(),
        line.reason()
            .map(reason -> summary + view.text(WORD + "because", words.reason(reason, view)))
            .orElse(summary),
        line.recorded());
  }
}
