package org.anzheng.web.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.register.AskedDay;
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
  private final PastDays days;

  BodyCertificatePages(PublicRegister register, SchemeWords words, PastDays days) {
    this.register = register;
    this.words = words;
    this.days = days;
  }

  /** A day that is none, or has not come, is answered for today and said so. */
  Sheet page(BodyEntry body, String on, String asRecorded, Optional<String> after, View view) {
    AskedDay today = AskedDay.of(days.today());
    Optional<AskedDay> day =
        PastDays.areAsked(on, asRecorded) ? days.read(on, asRecorded) : Optional.of(today);
    AskedDay asked = day.orElse(today);
    LocalDate shown = asked.on();
    BodyCertificates page = register.ofBody(body.approvalNo(), asked, after, LINES);
    String path = "/bodies/" + body.approvalNo();
    Sheet begun =
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "lede", shown))
            .back(view.either(body.name(), body.nameEn()), path)
            .errors(day.isPresent() ? FormErrors.none() : notADay())
            .with(
                new Sheet.Search(
                    path + "/certificates",
                    "on",
                    view.text(WORD + "on"),
                    view.text("page.open.search")));
    Sheet sheet =
        asked
            .asRecorded()
            .map(by ->
                begun.with(
                    new Sheet.Notice(view.text(CertificateWords.WORD + "recordedBy", by), false)))
            .orElse(begun)
            .with(
                new Sheet.Table(
                    view.text(WORD + "list", shown),
                    List.of(
                        view.text("page.open.number"),
                        view.text("page.open.certificate.holder"),
                        view.text("page.open.certificate.category"),
                        view.text("page.open.certificate.validTo"),
                        view.text("page.open.status")),
                    page.lines().stream().map(state -> line(state, asked, view)).toList(),
                    view.text(WORD + "none")));
    return sheet.withIf(
        page.next().isPresent(),
        () ->
            new Sheet.Links(
                List.of(
                    Row.link(
                        "",
                        view.text("page.shared.nextPage"),
                        next(path, asked, page.next().orElse(""))))));
  }

  private List<Cell> line(PublicState state, AskedDay day, View view) {
    return List.of(
        Cell.link(state.number(), "/certificates/" + state.number() + query(day)),
        Cell.of(view.either(state.holderName(), state.holderNameEn())),
        Cell.of(words.category(state.category(), view)),
        Cell.of(state.validTo().toString()),
        Cell.state(Tones.of(state.status()), view.name(state.status())));
  }

  private static String next(String path, AskedDay day, String after) {
    return UriComponentsBuilder.fromUriString(path + "/certificates" + query(day))
        .queryParam("after", after)
        .toUriString();
  }

  private static String query(AskedDay day) {
    return "?on=" + day.on() + day.asRecorded().map(by -> "&asRecorded=" + by).orElse("");
  }

  private static FormErrors notADay() {
    return new FormErrors(List.of(Objection.toField("search-on", KernelRefusal.NOT_UNDERSTOOD)));
  }
}
