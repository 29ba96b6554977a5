package org.anzheng.web.regulator.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.Organisations;
import org.anzheng.scheme.committee.Balance;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.Constituency;
import org.anzheng.scheme.committee.PublicCommittee;
import org.anzheng.scheme.committee.Seat;
import org.anzheng.scheme.committee.SeatStatus;
import org.anzheng.scheme.committee.SeatTransition;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 技术委员会页: seats by side, nominations that wait, and resolutions. */
@Component
class CommitteePages {

  static final String HOME = "/regulator/committee";

  private final CommitteeSearch search;
  private final PublicCommittee committee;
  private final Organisations organisations;
  private final Accounts accounts;
  private final Clock clock;

  CommitteePages(
      CommitteeSearch search,
      PublicCommittee committee,
      Organisations organisations,
      Accounts accounts,
      Clock clock) {
    this.search = search;
    this.committee = committee;
    this.organisations = organisations;
    this.accounts = accounts;
    this.clock = clock;
  }

  Sheet home(Actor actor, View view, Typed typed, FormErrors errors) {
    List<Seat> seats = search.seats(actor);
    Balance balance = search.balance(seats, today());
    Sheet sheet =
        Sheet.titled(text(view, "title"))
            .lede(
                view.text(
                    "page.committee.seats.lede",
                    balance.numbers().seats(),
                    balance.numbers().share()))
            .errors(errors)
            .with(balance(balance, view));
    for (Objection objection : balance.objections()) {
      sheet = sheet.with(new Sheet.Notice(view.objection(objection), true));
    }
    return sheet
        .with(table(seats, view))
        .withIf(SeatTransition.NOMINATE.mayBeDoneBy(actor), () -> nomination(seats, view, typed))
        .with(resolutions(view));
  }

  String name(UUID member) {
    return accounts.find(member).map(AccountSummary::name).orElse("-");
  }

  Tone tone(SeatStatus status) {
    return switch (status) {
      case PROPOSED -> Tone.ACTIVE;
      case SEATED -> Tone.GOOD;
      case DECLINED -> Tone.BAD;
      case RESIGNED, ENDED -> Tone.NEUTRAL;
    };
  }

  private static Sheet.Table balance(Balance balance, View view) {
    return new Sheet.Table(
        view.text("page.committee.seats.balance", balance.total()),
        List.of(
            view.text("page.committee.seat.constituency"),
            view.text("page.committee.seats.members")),
        Arrays.stream(Constituency.values())
            .map(side ->
                List.of(Cell.of(view.name(side)), Cell.of(String.valueOf(balance.of(side)))))
            .toList(),
        "");
  }

  private Sheet.Table table(List<Seat> seats, View view) {
    return new Sheet.Table(
        view.text("page.committee.seats.roster"),
        List.of(
            view.text("page.committee.comment.member"),
            view.text("page.committee.seat.constituency"),
            view.text("page.committee.seat.affiliation"),
            view.text("page.committee.seat.term"),
            view.text("page.committee.status")),
        seats.stream()
            .map(seat ->
                List.of(
                    Cell.link(name(seat.member()), HOME + "/seats/" + seat.id()),
                    Cell.of(view.name(seat.constituency())),
                    Cell.of(seat.affiliation()),
                    Cell.of(seat.from() + " / " + seat.to()),
                    Cell.state(tone(seat.status()), view.name(seat.status()))))
            .toList(),
        view.text("page.committee.seats.none"));
  }

  private Sheet.Act nomination(List<Seat> seats, View view, Typed typed) {
    List<Option> members =
        organisations.ofType(OrganisationType.COMMITTEE).stream()
            .flatMap(o -> accounts.holding(o.id(), Role.COMMITTEE_MEMBER).stream())
            .filter(account ->
                seats.stream()
                    .noneMatch(seat -> seat.isTaken() && seat.member().equals(account.id())))
            .map(account -> Option.of(account.id().toString(), account.name()))
            .toList();
    List<Option> sides =
        Arrays.stream(Constituency.values())
            .map(side -> Option.of(side.name(), view.name(side)))
            .toList();
    return Sheet.Act.of(
            text(view, "nominate"),
            HOME + "/seats",
            text(view, "nominate"),
            new FormField.Select(
                "member",
                view.text("page.committee.comment.member"),
                text(view, "member.hint"),
                typed.text("member"),
                members),
            new FormField.Select(
                "constituency",
                view.text("page.committee.seat.constituency"),
                "",
                typed.text("constituency"),
                sides),
            FormField.Line.text(
                "affiliation",
                view.text("page.committee.seat.affiliation"),
                typed.text("affiliation")),
            new FormField.Line("from", text(view, "from"), "", "", typed.text("from"), "date"),
            new FormField.Line("to", text(view, "to"), "", "", typed.text("to"), "date"))
        .leadsTo(text(view, "nominate.notice"));
  }

  private Sheet.Table resolutions(View view) {
    return new Sheet.Table(
        view.text("page.open.committee.resolutions"),
        List.of(
            view.text("page.committee.number"),
            view.text("page.committee.proposal.title"),
            view.text("page.committee.proposal.kind"),
            view.text("page.open.committee.adopted")),
        committee.resolutions().stream()
            .map(r ->
                List.of(
                    Cell.link(r.number(), HOME + "/resolutions/" + r.number()),
                    Cell.of(r.title()),
                    Cell.of(view.name(r.kind())),
                    Cell.of(r.adoptedOn().toString())))
            .toList(),
        view.text("page.open.committee.resolutions.none"));
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  private static String text(View view, String key) {
    return view.text("page.regulator.committee." + key);
  }
}
