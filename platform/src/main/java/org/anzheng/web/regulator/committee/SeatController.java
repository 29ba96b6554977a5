package org.anzheng.web.regulator.committee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.Seat;
import org.anzheng.scheme.committee.SeatTransition;
import org.anzheng.scheme.committee.Seats;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 委员席位: one nomination, which each of the three other departments confirms or declines. */
@Controller
@RequestMapping("/regulator/committee/seats/{id}")
class SeatController {

  private final Seats seats;
  private final CommitteeSearch search;
  private final CommitteePages pages;

  SeatController(Seats seats, CommitteeSearch search, CommitteePages pages) {
    this.seats = seats;
    this.search = search;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID id, Actor actor, View view) {
    return show(id, Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping("/confirmation")
  ModelAndView confirm(@PathVariable UUID id, Actor actor, View view) {
    return Forms.submit(
        () -> {
          seats.confirm(id, actor);
          return path(id);
        },
        errors -> show(id, Typed.none(), errors, actor, view));
  }

  @PostMapping("/refusal")
  ModelAndView decline(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          seats.decline(id, typed.text("reason"), actor);
          return path(id);
        },
        errors -> show(id, typed, errors, actor, view));
  }

  private ModelAndView show(UUID id, Typed typed, FormErrors errors, Actor actor, View view) {
    Seat seat = search.seat(id, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    boolean open =
        SeatTransition.CONFIRM.isOpenTo(actor, seat.status())
            && seat.outstanding().stream().anyMatch(actor::has);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(pages.name(seat.member()))
            .back(view.text("page.regulator.committee.title"), CommitteePages.HOME)
            .mark(pages.tone(seat.status()), view.name(seat.status()))
            .errors(errors)
            .with(new Sheet.Facts("", rows(seat, view)))
            .withIf(
                open,
                () ->
                    Sheet.Act.of(
                            view.text("page.regulator.committee.confirm"),
                            path(id) + "/confirmation",
                            view.text("page.regulator.committee.confirm"))
                        .leadsTo(view.text("page.regulator.committee.confirm.notice")))
            .withIf(open, () -> refusal(id, view, typed))
            .with(history(seat, view)));
  }

  private static List<Row> rows(Seat seat, View view) {
    String outstanding =
        seat.outstanding().stream().sorted().map(view::name).collect(Collectors.joining(", "));
    return List.of(
        Row.of(view.text("page.committee.seat.constituency"), view.name(seat.constituency())),
        Row.of(view.text("page.committee.seat.affiliation"), seat.affiliation()),
        Row.of(view.text("page.committee.seat.term"), seat.from() + " / " + seat.to()),
        Row.of(
            view.text("page.regulator.committee.outstanding"),
            outstanding.isEmpty() ? "-" : outstanding));
  }

  private static Sheet.Act refusal(UUID id, View view, Typed typed) {
    return Sheet.Act.of(
            view.text("page.regulator.committee.decline"),
            path(id) + "/refusal",
            view.text("page.regulator.committee.decline"),
            FormField.Text.of(
                "reason", view.text("page.regulator.committee.reason"), "", typed.text("reason")))
        .asDanger();
  }

  private Sheet.History history(Seat seat, View view) {
    return new Sheet.History(
        view.text("page.committee.history"),
        search.history(seat.id().toString()).stream()
            .map(event ->
                new TimelineEntry(
                    event.at(),
                    view.text("page.committee.fact." + event.kind()),
                    view.name(event.role()),
                    event.note().isBlank() ? List.of() : List.of(Row.of("", event.note())),
                    Optional.empty()))
            .toList());
  }

  private static String path(UUID id) {
    return CommitteePages.HOME + "/seats/" + id;
  }
}
