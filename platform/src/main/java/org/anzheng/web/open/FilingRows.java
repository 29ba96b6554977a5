package org.anzheng.web.open;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anzheng.bodies.filings.FilingStatus;
import org.anzheng.register.PublicFiling;
import org.anzheng.register.PublicFilings;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 备案公示的用语: the texts of a body beside the national rules. */
@Component
class FilingRows {

  private static final String WORD = "page.open.filings.";

  private final PublicFilings filings;
  private final SchemeWords words;

  FilingRows(PublicFilings filings, SchemeWords words) {
    this.filings = filings;
    this.words = words;
  }

  Sheet.Table of(String approvalNo, View view) {
    return new Sheet.Table(
        view.text(WORD + "title"),
        List.of(
            view.text(WORD + "name"),
            view.text(WORD + "kind"),
            view.text("page.open.certificate.category"),
            view.text(WORD + "days"),
            view.text(WORD + "filedOn"),
            view.text("page.open.status")),
        filings.of(approvalNo).stream().map(filing -> cells(filing, view)).toList(),
        view.text(WORD + "none"));
  }

  private List<Cell> cells(PublicFiling filing, View view) {
    String name =
        filing.number() + " " + filing.title() + filing.rule().map(r -> " (" + r + ")").orElse("");
    String filed = filing.filedOn().toString();
    return List.of(
        filing.status().readable()
            ? Cell.link(
                name, "/bodies/" + filing.approvalNo() + "/filings/" + filing.number() + "/text")
            : Cell.of(name),
        Cell.of(view.name(filing.kind())),
        Cell.of(
            filing.categories().stream()
                .map(code -> words.category(code, view))
                .collect(Collectors.joining(view.text("page.open.separator")))),
        Cell.of(view.text(WORD + "released", filing.releasedOn(), filing.effectiveFrom())),
        filing.lateDays() > 0
            ? Cell.state(Tone.BAD, view.text(WORD + "late", filed, filing.lateDays()))
            : Cell.of(filed),
        new Cell(view.name(filing.status()), Optional.empty(), Optional.of(tone(filing.status()))));
  }

  private static Tone tone(FilingStatus status) {
    return switch (status) {
      case ACKNOWLEDGED -> Tone.GOOD;
      case ANNOUNCED, FILED -> Tone.ACTIVE;
      case RETURNED -> Tone.WARNING;
      case SUPERSEDED, WITHDRAWN -> Tone.NEUTRAL;
    };
  }
}
