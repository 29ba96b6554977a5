package org.anzheng.web.open;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.register.BodyCertificates;
import org.anzheng.register.BodyEntry;
import org.anzheng.register.PublicRegister;
import org.anzheng.register.PublicState;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** 机构证书清单: what a body had issued by a day, as it stood then. */
@Component
class BodyCertificatePages {

  private static final String WORD = "page.open.bodyCertificates.";
  private static final int LINES = 50;

  private final PublicRegister register;
  private final SchemeWords words;

  BodyCertificatePages(PublicRegister register, SchemeWords words) {
    this.register = register;
    this.words = words;
  }

  /** A day that is none, or has not come, is answered for today and said so. */
  Sheet page(BodyEntry body, String on, Optional<String> after, View view) {
    LocalDate today = words.today();
    Optional<LocalDate> day = on.isBlank() ? Optional.of(today) : pastDay(on, today);
    LocalDate shown = day.orElse(today);
    BodyCertificates page = register.ofBody(body.approvalNo(), shown, after, LINES);
    String path = "/bodies/" + body.approvalNo();
    Sheet sheet =
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "lede", shown))
            .back(view.either(body.name(), body.nameEn()), path)
            .errors(day.isPresent() ? FormErrors.none() : notADay())
            .with(
                new Sheet.Search(
                    path + "/certificates",
                    "on",
                    view.text(WORD + "on"),
                    view.text("page.open.search")))
            .with(
                new Sheet.Table(
                    view.text(WORD + "list", shown),
                    List.of(
                        view.text("page.open.number"),
                        view.text("page.open.certificate.holder"),
                        view.text("page.open.certificate.category"),
                        view.text("page.open.certificate.validTo"),
                        view.text("page.open.status")),
                    page.lines().stream().map(state -> line(state, shown, view)).toList(),
                    view.text(WORD + "none")));
    return sheet.withIf(
        page.next().isPresent(),
        () ->
            new Sheet.Links(
                List.of(
                    Row.link(
                        "",
                        view.text("page.shared.nextPage"),
                        next(path, shown, page.next().orElse(""))))));
  }

  private List<Cell> line(PublicState state, LocalDate day, View view) {
    return List.of(
        Cell.link(state.number(), "/certificates/" + state.number() + "?on=" + day),
        Cell.of(view.either(state.holderName(), state.holderNameEn())),
        Cell.of(words.category(state.category(), view)),
        Cell.of(state.validTo().toString()),
        Cell.state(Tones.of(state.status()), view.name(state.status())));
  }

  private static String next(String path, LocalDate day, String after) {
    return UriComponentsBuilder.fromPath(path + "/certificates")
        .queryParam("on", day)
        .queryParam("after", after)
        .toUriString();
  }

  private static Optional<LocalDate> pastDay(String text, LocalDate today) {
    try {
      return Optional.of(LocalDate.parse(text.strip()))
          .filter(day -> day.getYear() > 0 && !day.isAfter(today));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private static FormErrors notADay() {
    return new FormErrors(List.of(Objection.toField("search-on", KernelRefusal.NOT_UNDERSTOOD)));
  }
}
