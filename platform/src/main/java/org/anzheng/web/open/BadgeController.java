package org.anzheng.web.open;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.register.CertificateEntry;
import org.anzheng.register.PublicRegister;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 状态徽标: for the pages of those who hold a certificate. Other sites may show it. */
@Controller
class BadgeController {

  private static final String WORD = "page.open.badge.";
  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final PublicRegister register;
  private final Clock clock;

  BadgeController(PublicRegister register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  @GetMapping("/badge/{number}.svg")
  ResponseEntity<byte[]> badge(@PathVariable String number, View view) {
    Optional<CertificateEntry> found = register.find(CertificateNumber.normalise(number));
    Badge badge = badge(number, found, view);
    return ResponseEntity.status(found.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
        .contentType(SVG)
        .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .body(badge.svg().getBytes(StandardCharsets.UTF_8));
  }

  private Badge badge(String number, Optional<CertificateEntry> found, View view) {
    String time = view.time(clock.instant());
    String status = found.map(c -> view.name(c.status())).orElse(view.text(WORD + "unknown"));
    return new Badge(
        view.language().tag(),
        view.text(WORD + "label"),
        status,
        time,
        view.text(WORD + "title", number, status, time),
        found.map(c -> Tones.of(c.status())).orElse(Tone.NEUTRAL));
  }
}
