package org.anzheng.web.regulator;

import java.util.List;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Rehearsal;
import org.anzheng.web.shared.Row;
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

/** 机构资质处理: the reason, a check with the consequence, then the order. */
@Controller
@RequestMapping("/regulator/bodies/{approvalNo}/{act:[a-z-]+}")
class StandingController {

  private final Bodies bodies;
  private final BodyDirectory directory;
  private final Rehearsal rehearsal;

  StandingController(Bodies bodies, BodyDirectory directory, Rehearsal rehearsal) {
    this.bodies = bodies;
    this.directory = directory;
    this.rehearsal = rehearsal;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String approvalNo, @PathVariable String act, Actor actor, View view) {
    StandingAct chosen = StandingAct.of(act);
    BodySummary body = body(approvalNo);
    chosen.transition().apply(body.standing(), actor);
    return form(chosen, body, Typed.none(), FormErrors.none(), view);
  }

  @PostMapping("/check")
  ModelAndView check(
      @PathVariable String approvalNo,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    StandingAct chosen = StandingAct.of(act);
    BodySummary body = body(approvalNo);
    chosen.transition().roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.check(
        () -> rehearsal.of(() -> order(chosen, approvalNo, typed, actor)),
        () ->
            Pages.of(
                "regulator/standing-check", page(chosen, body, typed, FormErrors.none(), view)),
        errors -> form(chosen, body, typed, errors, view));
  }

  @PostMapping
  ModelAndView act(
      @PathVariable String approvalNo,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    StandingAct chosen = StandingAct.of(act);
    BodySummary body = body(approvalNo);
    chosen.transition().roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          order(chosen, approvalNo, typed, actor);
          return "/regulator/bodies/" + approvalNo;
        },
        errors -> form(chosen, body, typed, errors, view));
  }

  private void order(StandingAct act, String approvalNo, Typed typed, Actor actor) {
    bodies.changeStanding(approvalNo, act.transition(), typed.text("reason"), actor);
  }

  private BodySummary body(String approvalNo) {
    return directory.find(approvalNo).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static ModelAndView form(
      StandingAct act, BodySummary body, Typed typed, FormErrors errors, View view) {
    return Pages.of("regulator/standing", page(act, body, typed, errors, view));
  }

  private static StandingPage page(
      StandingAct act, BodySummary body, Typed typed, FormErrors errors, View view) {
    List<Row> answers =
        List.of(
            Row.of(view.text("page.regulator.body.approvalNo"), body.approvalNo()),
            Row.of(
                view.text("page.shared.organisation.name"),
                view.either(body.name(), body.nameEn())),
            Row.of(view.text("page.regulator.body.standing"), view.name(body.standing())),
            Row.of(view.text("page.regulator.standing.next"), view.name(act.transition().to())),
            Row.of(view.text("page.regulator.standing.reason"), typed.text("reason")));
    return new StandingPage(act, body, typed, errors, answers);
  }
}
