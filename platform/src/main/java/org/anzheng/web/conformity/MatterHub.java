package org.anzheng.web.conformity;

import static org.anzheng.web.conformity.MatterWords.WORD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.conformity.DeclarationYear;
import org.anzheng.conformity.Matter;
import org.anzheng.conformity.MatterKind;
import org.anzheng.conformity.MatterSearch;
import org.anzheng.kernel.Actor;
import org.anzheng.web.conformity.MatterActPages.Desk;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 持续符合: everything that continues about one certificate, on one page. */
@Component
public class MatterHub {

  private final MatterSearch search;
  private final MatterWords words;
  private final DeclarationYear year;

  MatterHub(MatterSearch search, MatterWords words, DeclarationYear year) {
    this.search = search;
    this.words = words;
    this.year = year;
  }

  /** The page of a certificate that the reader's organisation holds or issued. */
  public ModelAndView of(CertificateSummary certificate, Desk desk, Actor actor, View view) {
    String number = certificate.number();
    String page = desk.home() + "/certificates/" + number;
    List<Row> rows = new ArrayList<>();
    rows.add(Row.link(view.text(WORD + "certificate"), number, page));
    rows.add(Row.of(view.text(WORD + "holder"), certificate.content().holderName()));
    Optional<LocalDate> due = year.due(number);
    rows.add(
        Row.of(
            view.text(WORD + "nextDeclaration"),
            due.map(Object::toString).orElse(view.text(WORD + "noDeclaration"))));
    List<Matter<?>> matters = search.about(number, actor.organisation());
    List<Row> links =
        desk.beginnings().stream()
            .filter(act -> act.transition().mayBeDoneBy(actor))
            .filter(act -> act.kind() != MatterKind.DECLARATION || asked(number, matters))
            .map(act -> Row.link("", act.name(view), page + "/conformity/" + act.path()))
            .toList();
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "title"))
            .back(number, page)
            .mark(tone(certificate.status()), view.name(certificate.status()))
            .lede(view.text(WORD + "hubLede"))
            .with(new Sheet.Facts("", rows))
            .withIf(!links.isEmpty(), () -> new Sheet.Links(links))
            .with(words.table(desk.home(), matters, view)));
  }

  /** Whether a declaration is missing, or the time of the next one has come. */
  private boolean asked(String certificate, List<Matter<?>> matters) {
    return year.open(certificate, words.today()).isPresent()
        || matters.stream()
            .anyMatch(m -> m.kind() == MatterKind.DECLARATION && !m.status().closed());
  }

  private static Tone tone(CertificateStatus status) {
    return switch (status) {
      case VALID -> Tone.GOOD;
      case SUSPENDED -> Tone.WARNING;
      case REVOKED -> Tone.BAD;
      case CANCELLED, EXPIRED -> Tone.NEUTRAL;
    };
  }
}
