package org.anzheng.web.committee;

import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.committee.Ballot;
import org.anzheng.scheme.committee.BallotTransition;
import org.anzheng.scheme.committee.Ballots;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.VoteChoice;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 表决: one vote; a member votes or declares an interest, the secretary has it counted. */
@Controller
@RequestMapping("/committee-work/ballots/{number}")
class BallotsController {

  private final Ballots ballots;
  private final CommitteeSearch search;
  private final BallotPage page;

  BallotsController(Ballots ballots, CommitteeSearch search, BallotPage page) {
    this.ballots = ballots;
    this.search = search;
    this.page = page;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return show(number, Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping("/votes")
  ModelAndView vote(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    find(number, actor);
    BallotTransition.CAST.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          TypedReader reader = new TypedReader(typed);
          var choice = reader.choice("choice", VoteChoice.class);
          reader.refuseIfAny();
          ballots.cast(number, choice.orElseThrow(), actor);
          return BallotPage.LIST + "/" + number;
        },
        errors -> show(number, typed, errors, actor, view));
  }

  @PostMapping("/interests")
  ModelAndView declare(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          ballots.declareInterest(number, typed.text("interest"), actor);
          return BallotPage.LIST + "/" + number;
        },
        errors -> show(number, typed, errors, actor, view));
  }

  @PostMapping("/count")
  ModelAndView count(@PathVariable String number, Actor actor, View view) {
    return Forms.submit(
        () -> {
          ballots.close(number, actor);
          return BallotPage.LIST + "/" + number;
        },
        errors -> show(number, Typed.none(), errors, actor, view));
  }

  private ModelAndView show(String number, Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of(
        "shared/sheet", page.of(find(number, actor), actor, new Words(view), typed, errors));
  }

  private Ballot find(String number, Actor actor) {
    return search.ballot(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
