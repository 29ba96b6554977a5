package org.anzheng.web.regulator.committee;

import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.scheme.committee.Constituency;
import org.anzheng.scheme.committee.SeatForm;
import org.anzheng.scheme.committee.SeatTransition;
import org.anzheng.scheme.committee.Seats;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 技术委员会: who sits in it, and a nomination by the market regulator. */
@Controller("regulatorCommittee")
class CommitteeController {

  private final Seats seats;
  private final CommitteePages pages;

  CommitteeController(Seats seats, CommitteePages pages) {
    this.seats = seats;
    this.pages = pages;
  }

  @GetMapping("/regulator/committee")
  ModelAndView home(Actor actor, View view) {
    return home(actor, view, Typed.none(), FormErrors.none());
  }

  @PostMapping("/regulator/committee/seats")
  ModelAndView nominate(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    SeatTransition.NOMINATE.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> CommitteePages.HOME + "/seats/" + nominate(typed, actor),
        errors -> home(actor, view, typed, errors));
  }

  private UUID nominate(Typed typed, Actor actor) {
    TypedReader reader = new TypedReader(typed);
    reader.required("member");
    var member = reader.idIfAny("member");
    var side = reader.choice("constituency", Constituency.class);
    var from = reader.date("from");
    var to = reader.date("to");
    reader.refuseIfAny();
    return seats.nominate(
        new SeatForm(
            member.orElseThrow(),
            side.orElseThrow(),
            typed.text("affiliation"),
            from.orElseThrow(),
            to.orElseThrow()),
        actor);
  }

  private ModelAndView home(Actor actor, View view, Typed typed, FormErrors errors) {
    return Pages.of("shared/sheet", pages.home(actor, view, typed, errors));
  }
}
