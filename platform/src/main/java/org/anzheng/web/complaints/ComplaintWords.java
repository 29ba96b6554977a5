package org.anzheng.web.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.complaints.ComplaintFile;
import org.anzheng.complaints.ComplaintStatus;
import org.anzheng.complaints.ComplaintSummary;
import org.anzheng.complaints.EscalationSummary;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.web.cases.DaysLeft;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 投诉申诉用语: a complaint in words, for lists and for its page. */
@Component
public class ComplaintWords {

  static final String WORD = "page.complaints.";

  private final Organisations organisations;
  private final DaysLeft daysLeft;

  ComplaintWords(Organisations organisations, DaysLeft daysLeft) {
    this.organisations = organisations;
    this.daysLeft = daysLeft;
  }

  /** The complaints as a table. */
  public Sheet.Table table(
      String captionKey, List<ComplaintSummary> complaints, Optional<String> list, View view) {
    return new Sheet.Table(
        view.text(WORD + captionKey, complaints.size()),
        heads(view, "number", "topic", "body", "due", "status"),
        complaints.stream().map(c -> cells(c, list, view)).toList(),
        view.text(WORD + "none"));
  }

  /** What everybody who may see it reads first. */
  public List<Row> rows(ComplaintFile file, View view) {
    ComplaintSummary c = file.summary();
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "number"), c.number()));
    rows.add(Row.of(view.text(WORD + "topic"), view.name(c.topic())));
    rows.add(Row.of(view.text(WORD + "body"), name(c.body(), view)));
    subject(c, view).ifPresent(rows::add);
    c.act()
        .ifPresent(act ->
            rows.add(
                Row.of(
                    view.text(WORD + "act"),
                    view.text("fact." + act.kind()),
                    view.text(WORD + "actServed", act.servedOn()))));
    rows.add(Row.of(view.text(WORD + "received"), view.time(c.receivedAt())));
    c.due().ifPresent(due -> rows.add(Row.of(view.text(WORD + "due"), days(c, view))));
    if (c.topic().isAppeal()) {
      rows.add(
          Row.of(
              view.text(WORD + "stay"), view.text(WORD + (c.stayed() ? "stayed" : "notStayed"))));
    }
    c.outcome().ifPresent(o -> rows.add(Row.of(view.text(WORD + "outcome"), view.name(o))));
    file.escalation()
        .ifPresent(e ->
            rows.add(Row.of(view.text(WORD + "escalation"), view.name(e.status()), note(e, view))));
    return rows;
  }

  /** The result, or until when the body has to explain. */
  private static String note(EscalationSummary escalation, View view) {
    return escalation
        .result()
        .map(view::name)
        .or(() -> escalation.statementBy().map(day -> view.text(WORD + "statementBy", day)))
        .orElse("");
  }

  /** Colour and shape of a status. */
  public static Tone tone(ComplaintStatus status) {
    return switch (status) {
      case RECEIVED -> Tone.WARNING;
      case ACKNOWLEDGED, VALIDATED, INVESTIGATING, DECIDED, NOTIFIED, ACTIONS -> Tone.ACTIVE;
      case OUT_OF_SCOPE -> Tone.NEUTRAL;
      case CLOSED -> Tone.GOOD;
    };
  }

  /** Days left of the clock that runs; empty without one. */
  public String days(ComplaintSummary complaint, View view) {
    return complaint.due().map(day -> daysLeft.words(day, view)).orElse("");
  }

  /** Colour of the clock that runs. */
  public Tone urgency(ComplaintSummary complaint) {
    return complaint.due().map(daysLeft::tone).orElse(Tone.ACTIVE);
  }

  /** Whose turn it is. */
  public String waitingFor(ComplaintStatus status, View view) {
    return status.awaiting().stream().sorted().map(view::name).collect(Collectors.joining(" "));
  }

  String name(UUID organisation, View view) {
    return organisations
        .find(organisation)
        .map((OrganisationSummary o) -> view.either(o.name(), o.nameEn()))
        .orElse(view.text(WORD + "platform"));
  }

  private static Optional<Row> subject(ComplaintSummary complaint, View view) {
    String[] parts = complaint.subject().split("/", 2);
    String label = view.text(WORD + "subject");
    return switch (parts[0]) {
      case "" -> Optional.empty();
      case "certificate" -> Optional.of(Row.link(label, parts[1], "/certificates/" + parts[1]));
      default -> Optional.of(Row.of(label, parts[1]));
    };
  }

  private List<Sheet.Cell> cells(ComplaintSummary c, Optional<String> list, View view) {
    return List.of(
        list.map(path -> Sheet.Cell.link(c.number(), path + "/" + c.number()))
            .orElse(Sheet.Cell.of(c.number())),
        Sheet.Cell.of(view.name(c.topic())),
        Sheet.Cell.of(name(c.body(), view)),
        Sheet.Cell.of(days(c, view)),
        Sheet.Cell.state(tone(c.status()), view.name(c.status())));
  }

  private static List<String> heads(View view, String... keys) {
    return java.util.Arrays.stream(keys).map(key -> view.text(WORD + key)).toList();
  }
}
