package org.anzheng.web.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.evaluations.DrawVerdict;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.SampleDraw;
import org.anzheng.evaluations.SampleLottery;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;

/** 抽样复核页面: each draw of an evaluation, repeated before the reader's eyes, for either side. */
public final class DrawSheets {

  private static final String WORD = "page.cases.draws.";

  private DrawSheets() {}

  /** The page; {@code home} is the page of the evaluation. */
  public static Sheet of(EvaluationSummary file, String home, View view) {
    Sheet sheet =
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "lede"))
            .back(view.text(WORD + "back", file.caseNumber()), home);
    List<SampleDraw> draws =
        Stream.of(file.site().siteSample(), file.site().sample())
            .flatMap(Optional::stream)
            .toList();
    for (SampleDraw draw : draws) {
      sheet = sheet.with(facts(draw, view)).with(tickets(draw, view));
    }
    return draws.isEmpty()
        ? sheet.with(new Sheet.Notice(view.text(WORD + "none"), false))
        : sheet.with(new Sheet.Prose(view.text(WORD + "method"), view.text(WORD + "method.text")));
  }

  private static Sheet.Facts facts(SampleDraw draw, View view) {
    return new Sheet.Facts(
        view.name(draw.kind()),
        List.of(
            Row.of(
                view.text(WORD + "verdict"),
                view.name(draw.repeated()),
                view.text(WORD + "howMany", draw.drawn().size(), draw.candidates().size())),
            Row.of(view.text(WORD + "drawn"), String.join("\n", draw.drawn())),
            Row.of(view.text(WORD + "at"), view.time(draw.at()), draw.rule()),
            Row.of(view.text(WORD + "listHash"), draw.listHash()),
            Row.of(view.text(WORD + "seed"), draw.seed(), draw.method())));
  }

  private static Sheet.Table tickets(SampleDraw draw, View view) {
    List<SampleLottery.Ticket> tickets =
        draw.repeated() == DrawVerdict.OTHER_METHOD
            ? List.of()
            : SampleLottery.tickets(draw.candidates(), draw.listHash(), draw.seed());
    return new Sheet.Table(
        view.text(WORD + "tickets"),
        List.of(
            view.text(WORD + "candidate"), view.text(WORD + "result"), view.text(WORD + "ticket")),
        tickets.stream().map(ticket -> line(draw, ticket, view)).toList(),
        view.text(WORD + "noTickets"));
  }

  private static List<Sheet.Cell> line(SampleDraw draw, SampleLottery.Ticket ticket, View view) {
    boolean won = draw.drawn().contains(ticket.candidate());
    return List.of(
        Sheet.Cell.of(ticket.candidate()),
        Sheet.Cell.state(
            won ? Tone.GOOD : Tone.NEUTRAL, view.text(WORD + (won ? "won" : "notWon"))),
        Sheet.Cell.of(ticket.number()));
  }
}
