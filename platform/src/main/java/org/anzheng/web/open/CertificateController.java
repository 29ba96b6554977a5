package org.anzheng.web.open;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.anzheng.adoption.counts.LookupChannel;
import org.anzheng.adoption.counts.LookupCounts;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.CertificateEntry;
import org.anzheng.register.PublicRegister;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 证书公示: one certificate, now or at the end of a past day. */
@Controller
class CertificateController {

  private final PublicRegister register;
  private final CertificateWords words;
  private final LookupCounts counts;
  private final Clock clock;

  CertificateController(
      PublicRegister register, CertificateWords words, LookupCounts counts, Clock clock) {
    this.register = register;
    this.words = words;
    this.counts = counts;
    this.clock = clock;
  }

  @GetMapping("/certificates/{number}")
  ModelAndView show(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String asRecorded,
      View view) {
    String asked = CertificateNumber.normalise(number);
    List<String> aliased =
        CertificateNumber.hasForm(asked) ? List.of() : register.reportedAs(asked);
    if (!aliased.isEmpty()) {
      return aliased.size() == 1
          ? Pages.redirect("/certificates/" + aliased.getFirst())
          : Pages.of("open/sheet", words.candidates(asked, aliased, view), HttpStatus.CONFLICT);
    }
    if (on.isBlank() && asRecorded.isBlank()) {
      return counted(register.find(asked))
          .map(c ->
              Pages.of("open/certificate", words.page(c, Optional.empty(), Optional.empty(), view)))
          .orElseGet(() -> notFound(asked, NotFoundCause.of(asked)));
    }
    Optional<LocalDate> day = pastDay(on.isBlank() ? asRecorded : on);
    Optional<LocalDate> recorded = pastDay(asRecorded);
    if (day.isEmpty() || recorded.isEmpty() && !asRecorded.isBlank()) {
      return notFound(asked, NotFoundCause.NOT_A_PAST_DAY);
    }
    return counted(
            recorded
                .map(by -> register.asRecorded(asked, day.get(), by))
                .orElseGet(() -> register.asOf(asked, day.get())))
        .map(c ->
            Pages.of(
                "open/certificate", words.page(c, day, note(c, day.get(), recorded, view), view)))
        .orElseGet(() -> notFound(asked, before(asked)));
  }

  /** What the register said then, where it says something else today. */
  private Optional<CertificatePage.Recorded> note(
      CertificateEntry shown, LocalDate day, Optional<LocalDate> recorded, View view) {
    return recorded.isPresent()
        ? Optional.of(words.recorded(recorded.get(), view))
        : words.otherwise(shown, register.asRecorded(shown.number(), day, day), day, view);
  }

  private Optional<CertificateEntry> counted(Optional<CertificateEntry> found) {
    counts.seen(LookupChannel.PAGE, found.map(CertificateEntry::status));
    return found;
  }

  private NotFoundCause before(String number) {
    return register.find(number).isPresent()
        ? NotFoundCause.NOT_YET_ISSUED
        : NotFoundCause.of(number);
  }

  private Optional<LocalDate> pastDay(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> day.getYear() > 0)
          .filter(day -> !day.isAfter(ChinaTime.dateOf(clock.instant())));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private static ModelAndView notFound(String number, NotFoundCause cause) {
    return Pages.of(
        "open/notFound", new CertificateNotFoundPage(number, cause), HttpStatus.NOT_FOUND);
  }
}
