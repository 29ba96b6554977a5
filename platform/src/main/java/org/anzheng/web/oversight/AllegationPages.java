package org.anzheng.web.oversight;

import static org.anzheng.web.oversight.OversightWords.WORD;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.supervision.allegations.Allegation;
import org.anzheng.supervision.allegations.AllegationFile;
import org.anzheng.supervision.allegations.AllegationMessage;
import org.anzheng.supervision.allegations.AllegationSearch;
import org.anzheng.supervision.allegations.AllegationStatus;
import org.anzheng.supervision.allegations.AllegationTransition;
import org.anzheng.supervision.allegations.VaultTransition;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 举报页面: what officials see of a report, and what the reporter sees of it; never who reported. */
@Component
public class AllegationPages {

  private final AllegationSearch search;
  private final AllegationActs acts;
  private final OversightWords words;
  private final Clock clock;

  AllegationPages(AllegationSearch search, AllegationActs acts, OversightWords words, Clock clock) {
    this.search = search;
    this.acts = acts;
    this.words = words;
    this.clock = clock;
  }

  Sheet list(Actor actor, View view) {
    return Sheet.titled(view.text(WORD + "allegations"))
        .lede(view.text(WORD + "allegations.lede"))
        .withIf(
            VaultTransition.ALLOW.mayBeDoneBy(actor),
            () ->
                new Sheet.Links(
                    List.of(Row.link("", view.text(WORD + "vault"), "/regulator/vault"))))
        .with(table(search.of(actor), view));
  }

  Sheet show(AllegationFile file, Typed typed, FormErrors errors, Actor actor, View view) {
    Sheet page =
        plain(file, view)
            .back(view.text(WORD + "allegations"), OversightWords.home(view) + "/allegations")
            .errors(errors);
    if (!file.files().isEmpty()) {
      page = page.with(files(file, view));
    }
    for (Sheet.Part part : acts.open(file.allegation(), typed, actor, view)) {
      page = page.with(part);
    }
    return page.with(history(file, view));
  }

  /** What the reporter reads under number and secret. */
  public Sheet followed(AllegationFile file, View view) {
    Allegation allegation = file.allegation();
    Sheet page = plain(file, view);
    String said =
        file.note(
            allegation.status() == AllegationStatus.NOT_ACCEPTED
                ? AllegationTransition.NOT_ACCEPT
                : AllegationTransition.ANSWER);
    return page.withIf(!said.isBlank(), () -> new Sheet.Prose(view.text(WORD + "answer"), said));
  }

  Sheet.Table table(List<Allegation> allegations, View view) {
    return new Sheet.Table(
        view.text(WORD + "allegations.caption", allegations.size()),
        OversightWords.heads(view, "number", "topic", "subject", "assignedTo", "due", "state"),
        allegations.stream()
            .map(each ->
                List.of(
                    Cell.link(
                        each.number(), OversightWords.home(view) + "/allegations/" + each.number()),
                    Cell.of(view.name(each.topic())),
                    Cell.of(each.subject()),
                    Cell.of(office(each.office(), view)),
                    due(each, view),
                    Cell.state(tone(each.status()), view.name(each.status()))))
            .toList(),
        view.text(WORD + "none"));
  }

  private Sheet plain(AllegationFile file, View view) {
    Allegation allegation = file.allegation();
    List<Row> rows = new ArrayList<>();
    rows.add(OversightWords.row("topic", view.name(allegation.topic()), view));
    rows.add(OversightWords.row("subject", allegation.subject(), view));
    rows.add(OversightWords.row("receivedAt", view.time(allegation.receivedAt()), view));
    rows.add(OversightWords.row("acceptBy", allegation.acceptBy().toString(), view));
    rows.add(OversightWords.row("answerBy", allegation.answerBy().toString(), view));
    rows.add(OversightWords.row("assignedTo", office(allegation.office(), view), view));
    rows.add(
        OversightWords.row(
            "identity",
            view.text(WORD + (allegation.identified() ? "identity.sealed" : "identity.none")),
            view));
    if (!allegation.leadsTo().isBlank()) {
      rows.add(OversightWords.row("leadsTo", allegation.leadsTo(), view));
    }
    Sheet page =
        Sheet.titled(view.text(WORD + "allegation", allegation.number()))
            .mark(tone(allegation.status()), view.name(allegation.status()))
            .with(new Sheet.Facts("", rows))
            .with(new Sheet.Prose(view.text(WORD + "text"), file.text()));
    return page.withIf(!file.messages().isEmpty(), () -> messages(file.messages(), view));
  }

  private static Sheet.Part messages(List<AllegationMessage> messages, View view) {
    return new Sheet.Table(
        view.text(WORD + "messages"),
        OversightWords.heads(view, "at", "from", "message"),
        messages.stream()
            .map(each ->
                List.of(
                    Cell.of(view.time(each.at())),
                    Cell.of(view.text(WORD + (each.fromOffice() ? "office" : "reporter"))),
                    Cell.of(each.text())))
            .toList(),
        view.text(WORD + "none"));
  }

  private static Sheet.Part files(AllegationFile file, View view) {
    List<Row> links = new ArrayList<>();
    int place = 0;
    for (UUID id : file.files()) {
      place++;
      links.add(
          Row.link(
              "",
              view.text(WORD + "file", place),
              OversightWords.home(view)
                  + "/allegations/"
                  + file.allegation().number()
                  + "/files/"
                  + id));
    }
    return new Sheet.Links(links);
  }

  private Sheet.History history(AllegationFile file, View view) {
    return words.history(file.history(), name -> AllegationActs.name(name, view), view);
  }

  private String office(Optional<UUID> office, View view) {
    return words.name(office, view.text(WORD + "national"), view);
  }

  private Cell due(Allegation allegation, View view) {
    if (allegation.overdueOn(ChinaTime.dateOf(clock.instant()))) {
      return Cell.state(Tone.BAD, view.text(WORD + "overdue"));
    }
    return Cell.of(
        switch (allegation.status()) {
          case RECEIVED, ASSIGNED -> allegation.acceptBy().toString();
          case IN_CHECK -> allegation.answerBy().toString();
          case NOT_ACCEPTED, ANSWERED -> "";
        });
  }

  static Tone tone(AllegationStatus status) {
    return switch (status) {
      case RECEIVED -> Tone.WARNING;
      case ASSIGNED, IN_CHECK -> Tone.ACTIVE;
      case ANSWERED -> Tone.GOOD;
      case NOT_ACCEPTED -> Tone.NEUTRAL;
    };
  }
}
