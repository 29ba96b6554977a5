package org.anzheng.web.oversight;

import static org.anzheng.web.oversight.OversightWords.WORD;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.supervision.offices.Subject;
import org.anzheng.supervision.records.OversightEvents;
import org.anzheng.supervision.referrals.Referral;
import org.anzheng.supervision.referrals.ReferralSide;
import org.anzheng.supervision.referrals.ReferralStatus;
import org.anzheng.supervision.referrals.ReferralTransition;
import org.anzheng.supervision.referrals.Referrals;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 移送页面: what a side sent and was sent, and one referral with the acts that are its turn. */
@Component
class ReferralPages {

  /** The acts by the noun of their address, and the field that each needs. */
  static final Map<String, ReferralTransition> ACTS =
      Map.of(
          "receipt", ReferralTransition.RECEIVE,
          "return", ReferralTransition.RETURN,
          "outcome", ReferralTransition.REPORT_OUTCOME,
          "withdrawal", ReferralTransition.WITHDRAW);

  private final Referrals referrals;
  private final OversightEvents events;
  private final OversightWords words;
  private final Clock clock;

  ReferralPages(Referrals referrals, OversightEvents events, OversightWords words, Clock clock) {
    this.referrals = referrals;
    this.events = events;
    this.words = words;
    this.clock = clock;
  }

  Sheet list(Actor actor, View view) {
    return Sheet.titled(view.text(WORD + "referrals"))
        .lede(view.text(WORD + "referrals.lede"))
        .withIf(
            ReferralTransition.SEND.mayBeDoneBy(actor),
            () ->
                new Sheet.Links(
                    List.of(Row.link("", view.text(WORD + "referral.new"), base(view) + "/new"))))
        .with(table(referrals.of(actor), view));
  }

  Sheet show(Referral referral, Typed typed, FormErrors errors, Actor actor, View view) {
    Sheet page =
        Sheet.titled(view.text(WORD + "referral", referral.number()))
            .back(view.text(WORD + "referrals"), base(view))
            .mark(tone(referral), view.name(referral.status()))
            .errors(errors)
            .with(new Sheet.Facts("", rows(referral, view)))
            .with(new Sheet.Prose(view.text(WORD + "facts"), referral.facts()))
            .with(new Sheet.Prose(view.text(WORD + "asked"), referral.asked()))
            .withIf(
                !referral.outcome().isBlank(),
                () -> new Sheet.Prose(view.text(WORD + "outcome"), referral.outcome()))
            .withIf(!referral.files().isEmpty(), () -> files(referral, view));
    for (String noun : List.of("receipt", "outcome", "return", "withdrawal")) {
      ReferralTransition transition = ACTS.get(noun);
      if (transition != null && referrals.isOpen(referral, transition, actor)) {
        page = page.with(act(referral, noun, transition, typed, view));
      }
    }
    return page.with(
        words.history(
            events.of(Referral.chain(referral.number())),
            name -> view.name(ReferralTransition.valueOf(name)),
            view));
  }

  Sheet.Table table(List<Referral> all, View view) {
    return new Sheet.Table(
        view.text(WORD + "referrals.caption", all.size()),
        OversightWords.heads(view, "number", "from", "to", "subject", "due", "state"),
        all.stream()
            .map(each ->
                List.of(
                    Cell.link(each.number(), base(view) + "/" + each.number()),
                    Cell.of(side(each.from(), view)),
                    Cell.of(side(each.to(), view)),
                    Cell.of(view.name(each.kind()) + " " + each.subject()),
                    Cell.of(each.status().open() ? each.due().toString() : ""),
                    Cell.state(tone(each), state(each, view))))
            .toList(),
        view.text(WORD + "none"));
  }

  private List<Row> rows(Referral referral, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(OversightWords.row("from", side(referral.from(), view), view));
    rows.add(OversightWords.row("to", side(referral.to(), view), view));
    Cell subject =
        referral
            .kind()
            .registered()
            .map(kind -> OversightWords.subject(new Subject(kind, referral.subject()), view))
            .orElseGet(() -> Cell.of(referral.subject()));
    rows.add(new Row(view.name(referral.kind()), subject.text(), "", subject.href()));
    rows.add(OversightWords.row("sentAt", view.time(referral.sentAt()), view));
    rows.add(OversightWords.row("receiptBy", referral.receiptBy().toString(), view));
    rows.add(OversightWords.row("outcomeBy", referral.outcomeBy().toString(), view));
    if (referral.escalated()) {
      rows.add(OversightWords.row("escalated", view.text(WORD + "escalated.yes"), view));
    }
    return rows;
  }

  private static Sheet.Part files(Referral referral, View view) {
    List<Row> links = new ArrayList<>();
    int place = 0;
    for (UUID id : referral.files()) {
      place++;
      links.add(
          Row.link(
              "",
              view.text(WORD + "file", place),
              base(view) + "/" + referral.number() + "/files/" + id));
    }
    return new Sheet.Links(links);
  }

  private static Sheet.Act act(
      Referral referral, String noun, ReferralTransition transition, Typed typed, View view) {
    String name = view.name(transition);
    String action = base(view) + "/" + referral.number() + "/" + noun;
    FormField[] fields =
        switch (transition) {
          case RETURN -> new FormField[] {prose("reasons", typed, view)};
          case REPORT_OUTCOME -> new FormField[] {prose("outcome", typed, view)};
          case SEND, RECEIVE, WITHDRAW, ESCALATE -> new FormField[0];
        };
    return Sheet.Act.of(name, action, name, fields)
        .leadsTo(view.text(WORD + "referral." + noun + ".notice"));
  }

  private static FormField prose(String field, Typed typed, View view) {
    return FormField.Text.of(field, view.text(WORD + "field." + field), "", typed.text(field));
  }

  private String side(ReferralSide side, View view) {
    return words.name(side.office(), view.name(side.department()), view);
  }

  private String state(Referral referral, View view) {
    return overdue(referral) ? view.text(WORD + "overdue") : view.name(referral.status());
  }

  boolean overdue(Referral referral) {
    return referral.status().open() && ChinaTime.dateOf(clock.instant()).isAfter(referral.due());
  }

  private Tone tone(Referral referral) {
    return overdue(referral) ? Tone.BAD : tone(referral.status());
  }

  static Tone tone(ReferralStatus status) {
    return switch (status) {
      case SENT -> Tone.WARNING;
      case RECEIVED -> Tone.ACTIVE;
      case CLOSED -> Tone.GOOD;
      case RETURNED, WITHDRAWN -> Tone.NEUTRAL;
    };
  }

  private static String base(View view) {
    return OversightWords.home(view) + "/referrals";
  }
}
