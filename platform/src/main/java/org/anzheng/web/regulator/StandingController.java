package org.anzheng.web.regulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.bodies.StandingGround;
import org.anzheng.bodies.StandingOrder;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.approvals.ApprovalWords;
import org.anzheng.web.shared.FieldAnswers;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
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
  private final ApprovalWords words;
  private final Rehearsal rehearsal;

  StandingController(
      Bodies bodies, BodyDirectory directory, ApprovalWords words, Rehearsal rehearsal) {
    this.bodies = bodies;
    this.directory = directory;
    this.words = words;
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
    String reason = typed.text("reason");
    if (act == StandingAct.CATEGORY_REVOCATION) {
      bodies.revokeCategory(approvalNo, typed.text("category"), reason, actor);
    } else {
      Optional<StandingGround> ground =
          act.grounds().stream().filter(g -> g.name().equals(typed.text("ground"))).findFirst();
      bodies.changeStanding(approvalNo, new StandingOrder(act.transition(), ground, reason), actor);
    }
  }

  private BodySummary body(String approvalNo) {
    return directory.find(approvalNo).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private ModelAndView form(
      StandingAct act, BodySummary body, Typed typed, FormErrors errors, View view) {
    return Pages.of("regulator/standing", page(act, body, typed, errors, view));
  }

  private StandingPage page(
      StandingAct act, BodySummary body, Typed typed, FormErrors errors, View view) {
    List<FormField> fields = fields(act, body, typed, view);
    List<Row> answers =
        new ArrayList<>(
            List.of(
                Row.of(view.text("page.regulator.body.approvalNo"), body.approvalNo()),
                Row.of(
                    view.text("page.shared.organisation.name"),
                    view.either(body.name(), body.nameEn())),
                Row.of(view.text("page.regulator.body.standing"), view.name(body.standing())),
                Row.of(view.text("page.regulator.standing.next"), next(act, body, view))));
    fields.stream().map(FieldAnswers::of).flatMap(Optional::stream).forEach(answers::add);
    return new StandingPage(act, body, typed, errors, fields, answers);
  }

  private static String next(StandingAct act, BodySummary body, View view) {
    return view.name(act.transition().keepsStatus() ? body.standing() : act.transition().to());
  }

  private List<FormField> fields(StandingAct act, BodySummary body, Typed typed, View view) {
    List<FormField> fields = new ArrayList<>();
    if (act == StandingAct.CATEGORY_REVOCATION) {
      fields.add(
          FormField.Choice.one(
              "category",
              view.text("page.regulator.standing.category"),
              typed.text("category"),
              body.scope().stream()
                  .filter(item -> item.revoked().isEmpty())
                  .map(ScopeItem::category)
                  .distinct()
                  .map(code -> Option.of(code, words.category(code, view)))
                  .toList()));
    }
    if (!act.grounds().isEmpty()) {
      fields.add(
          FormField.Choice.one(
              "ground",
              view.text("page.regulator.standing.ground"),
              typed.text("ground"),
              act.grounds().stream().map(g -> Option.of(g.name(), view.name(g))).toList()));
    }
    fields.add(
        FormField.Text.of(
            "reason",
            view.text("page.regulator.standing.reason"),
            view.text("page.regulator.standing.reasonHint"),
            typed.text("reason")));
    return fields;
  }
}
