package org.anzheng.web.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.adoption.counts.LookupChannel;
import org.anzheng.adoption.counts.LookupCounts;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.register.AskedDay;
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
  private final PastDays days;

  CertificateController(
      PublicRegister register, CertificateWords words, LookupCounts counts, PastDays days) {
    this.register = register;
    this.words = words;
    this.counts = counts;
    this.days = days;
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
    if (!PastDays.areAsked(on, asRecorded)) {
      return counted(register.find(asked))
          .map(c ->
              Pages.of("open/certificate", words.page(c, Optional.empty(), Optional.empty(), view)))
          .orElseGet(() -> notFound(asked, NotFoundCause.of(asked)));
    }
    return days.read(on, asRecorded)
        .map(day -> onDay(asked, day, view))
        .orElseGet(() -> notFound(asked, NotFoundCause.NOT_A_PAST_DAY));
  }

  private ModelAndView onDay(String number, AskedDay day, View view) {
    return counted(
            day.asRecorded()
                .map(by -> register.asRecorded(number, day.on(), by))
                .orElseGet(() -> register.asOf(number, day.on())))
        .map(c ->
            Pages.of(
                "open/certificate", words.page(c, Optional.of(day.on()), note(c, day, view), view)))
        .orElseGet(() -> notFound(number, before(number)));
  }

  /** What the register said then, where it says something else today. */
  private Optional<CertificatePage.Recorded> note(
      CertificateEntry shown, AskedDay asked, View view) {
    LocalDate day = asked.on();
    return asked.asRecorded().isPresent()
        ? Optional.of(words.recorded(asked.asRecorded().get(), view))
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

  private static ModelAndView notFound(String number, NotFoundCause cause) {
    return Pages.of(
        "open/notFound", new CertificateNotFoundPage(number, cause), HttpStatus.NOT_FOUND);
  }
}
