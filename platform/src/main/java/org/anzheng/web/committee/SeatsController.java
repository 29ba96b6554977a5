package org.anzheng.web.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.committee.Balance;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.Constituency;
import org.anzheng.scheme.committee.Seat;
import org.anzheng.scheme.committee.SeatTransition;
import org.anzheng.scheme.committee.Seats;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 委员: who sits for whom, whether the sides are balanced, and one's own resignation. */
@Controller
class SeatsController {

  private final Seats seats;
  private final CommitteeSearch search;
  private final Members members;
  private final Clock clock;

  SeatsController(Seats seats, CommitteeSearch search, Members members, Clock clock) {
    this.seats = seats;
    this.search = search;
    this.members = members;
    this.clock = clock;
  }

  @GetMapping("/committee-work/seats")
  ModelAndView list(Actor actor, View view) {
    Words words = new Words(view);
    LocalDate today = ChinaTime.dateOf(clock.instant());
    List<Seat> all = search.seats(actor);
    Balance balance = search.balance(all, today);
    Optional<Seat> own =
        all.stream()
            .filter(seat -> seat.member().equals(actor.account()))
            .filter(seat -> SeatTransition.RESIGN.isOpenTo(actor, seat.status()))
            .findFirst();
    Sheet sheet =
        Sheet.titled(words.text("seats.title"))
            .lede(words.text("seats.lede", balance.numbers().seats(), balance.numbers().share()))
            .with(balance(balance, words));
    for (Objection objection : balance.objections()) {
      sheet = sheet.with(new Sheet.Notice(view.objection(objection), true));
    }
    return Pages.of(
        "shared/sheet",
        sheet
            .with(roster(all, words))
            .withIf(
                own.isPresent(),
                () ->
                    Sheet.Act.of(
                            words.text("seats.resign"),
                            "/committee-work/seats/" + own.orElseThrow().id() + "/resignation",
                            words.text("seats.resign"))
                        .leadsTo(words.text("seats.resign.notice"))
                        .asDanger()));
  }

  @PostMapping("/committee-work/seats/{id}/resignation")
  ModelAndView resign(@PathVariable UUID id, Actor actor) {
    seats.resign(id, actor);
    return Pages.redirect("/committee-work/seats");
  }

  private static Sheet.Table balance(Balance balance, Words words) {
    return new Sheet.Table(
        words.text("seats.balance", balance.total()),
        words.heads("seat.constituency", "seats.members", "seats.share"),
        Arrays.stream(Constituency.values())
            .map(side ->
                List.of(
                    Sheet.Cell.of(words.view().name(side)),
                    Sheet.Cell.of(String.valueOf(balance.of(side))),
                    Sheet.Cell.of(
                        balance.total() == 0
                            ? "-"
                            : balance.of(side) * 100 / balance.total() + "%")))
            .toList(),
        "");
  }

  private Sheet.Table roster(List<Seat> all, Words words) {
    return new Sheet.Table(
        words.text("seats.roster"),
        words.heads(
            "comment.member", "seat.constituency", "seat.affiliation", "seat.term", "status"),
        all.stream()
            .map(seat ->
                List.of(
                    Sheet.Cell.of(members.name(seat.member())),
                    Sheet.Cell.of(words.view().name(seat.constituency())),
                    Sheet.Cell.of(seat.affiliation()),
                    Sheet.Cell.of(seat.from() + " / " + seat.to()),
                    words.cell(seat.status())))
            .toList(),
        words.text("seats.none"));
  }
}
