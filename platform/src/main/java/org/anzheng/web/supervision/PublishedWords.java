package org.anzheng.web.supervision;

import static org.anzheng.web.supervision.OversightFields.WORD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.supervision.published.PublishedAct;
import org.anzheng.supervision.published.PublishedActs;
import org.anzheng.supervision.published.PublishedKind;
import org.anzheng.trust.LogPosition;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.Citations;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 监管公示用语: results, sanctions and orders as the public reads them. */
@Component
public class PublishedWords {

  private static final String RECORDS = "/supervision/records/";
  private static final String OUTCOME = WORD + "outcome.";

  private final PublishedActs published;
  private final ProceedingWords words;
  private final BodyDirectory bodies;
  private final LogPositions log;

  PublishedWords(
      PublishedActs published, ProceedingWords words, BodyDirectory bodies, LogPositions log) {
    this.published = published;
    this.words = words;
    this.bodies = bodies;
    this.log = log;
  }

  /** The sanctions, the newest first. */
  public Sheet.Table sanctions(View view) {
    return table("sanctions", published.of(PublishedKind.SANCTION), view);
  }

  /** The results of inspections. */
  public Sheet.Table results(View view) {
    return table("results", published.of(PublishedKind.RESULT), view);
  }

  /** The orders to bodies. */
  public Sheet.Table orders(View view) {
    return table("ordersGiven", published.of(PublishedKind.ORDER), view);
  }

  /** The record of a body. */
  public Sheet.Table ofBody(String approvalNo, View view) {
    List<PublishedAct> own =
        bodies
            .find(approvalNo)
            .map(BodySummary::organisation)
            .map(published::ofParty)
            .orElse(List.of());
    return table("bodyRecord", own, view);
  }

  /** One of them; empty where there is none under this number. */
  public Optional<Sheet> page(String number, View view) {
    List<PublishedAct> forms = published.formsOf(number);
    return forms.stream()
        .findFirst()
        .map(act -> page(act, !forms.getLast().equals(act), view))
        .map(sheet -> earlier(sheet, forms, view));
  }

  /** What was public before, and why it was withdrawn. */
  private static Sheet earlier(Sheet sheet, List<PublishedAct> forms, View view) {
    Sheet whole = sheet;
    for (PublishedAct before : forms.subList(1, forms.size())) {
      List<Row> rows = new ArrayList<>();
      rows.add(Row.of(view.text(WORD + "publishedOn"), before.publishedOn().toString()));
      before
          .withdrawnOn()
          .ifPresent(day -> rows.add(Row.of(view.text(WORD + "withdrawnOn"), day.toString())));
      rows.add(Row.of(view.text(WORD + "withdrawnBecause"), before.text()));
      whole = whole.with(new Sheet.Facts(view.text(WORD + "earlierForm"), rows));
    }
    return whole;
  }

  private Sheet page(PublishedAct act, boolean replaces, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "number"), act.number()));
    if (!act.subject().isBlank()) {
      rows.add(
          act.link()
              .map(href -> Row.link(view.text(WORD + "subject"), act.subject(), href))
              .orElseGet(() -> Row.of(view.text(WORD + "subject"), act.subject())));
      rows.add(Row.of(view.text(WORD + "party"), words.name(act.party(), view)));
    }
    rows.add(Row.of(view.text(WORD + "authority"), words.name(act.authority(), view)));
    if (!act.outcome().isEmpty()) {
      rows.add(Row.of(view.text(WORD + "outcome"), outcome(act, view)));
    }
    if (!act.changedBy().isBlank()) {
      rows.add(Row.of(view.text(WORD + "changedBy"), act.changedBy()));
    }
    String basis =
        act.basis().stream()
            .map(clause -> Citations.of(clause, view))
            .filter(clause -> !clause.isBlank())
            .collect(Collectors.joining("; "));
    if (!basis.isBlank()) {
      rows.add(Row.of(view.text(WORD + "basis"), basis));
    }
    rows.add(Row.of(view.text(WORD + "publishedOn"), act.publishedOn().toString()));
    Map<UUID, LogPosition> places = log.of(List.of(act.fact()));
    Optional.ofNullable(places.get(act.fact()))
        .ifPresent(place ->
            rows.add(
                Row.link(
                    view.text(WORD + "logged"), place.origin() + " #" + place.index(), "/log")));
    return Sheet.titled(view.name(act.kind()) + " " + act.number())
        .mark(
            act.withdrawnOn().isPresent() ? Tone.NEUTRAL : Tone.ACTIVE,
            act.withdrawnOn()
                .map(day -> view.text(WORD + "withdrawn", day))
                .orElseGet(() -> view.text(WORD + "holds")))
        .withIf(replaces, () -> new Sheet.Notice(view.text(WORD + "replacesEarlier"), false))
        .with(new Sheet.Facts("", rows))
        .withIf(
            !act.text().isBlank(),
            () ->
                new Sheet.Prose(
                    view.text(WORD + (act.subject().isBlank() ? "withdrawnBecause" : "text")),
                    act.text()));
  }

  private Sheet.Table table(String key, List<PublishedAct> acts, View view) {
    return new Sheet.Table(
        view.text(WORD + key),
        List.of("number", "subject", "outcome", "authority", "publishedOn").stream()
            .map(head -> view.text(WORD + head))
            .toList(),
        acts.stream().map(act -> cells(act, view)).toList(),
        view.text(WORD + "none"));
  }

  private List<Cell> cells(PublishedAct act, View view) {
    return List.of(
        Cell.link(act.number(), RECORDS + act.number()),
        Cell.of(act.subject()),
        act.withdrawnOn()
            .map(day -> Cell.state(Tone.NEUTRAL, view.text(WORD + "withdrawn", day)))
            .orElseGet(() -> Cell.of(outcome(act, view) + changed(act, view))),
        Cell.of(words.name(act.authority(), view)),
        Cell.of(act.publishedOn().toString()));
  }

  private static String changed(PublishedAct act, View view) {
    return act.changedBy().isBlank() ? "" : "\n" + view.text(WORD + "changedForm");
  }

  private static String outcome(PublishedAct act, View view) {
    return act.outcome().stream()
        .map(code -> outcome(code, view))
        .collect(Collectors.joining("\n"));
  }

  /** A code, with an amount or a length behind it where it has one. */
  private static String outcome(String code, View view) {
    int colon = code.indexOf(':');
    if (colon < 0) {
      return view.text(OUTCOME + code);
    }
    String name = code.substring(0, colon);
    String value = code.substring(colon + 1);
    return view.text(OUTCOME + name)
        + " "
        + (name.equals("SUSPEND_PRACTICE")
            ? view.text(WORD + "months", value)
            : view.text(WORD + "yuan", view.yuan(new BigDecimal(value))));
  }
}
