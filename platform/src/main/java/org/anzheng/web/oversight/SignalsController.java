package org.anzheng.web.oversight;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.signals.RiskRule;
import org.anzheng.supervision.signals.Signal;
import org.anzheng.supervision.signals.SignalFilter;
import org.anzheng.supervision.signals.SignalSearch;
import org.anzheng.supervision.signals.SignalStatus;
import org.anzheng.supervision.signals.SignalTransition;
import org.anzheng.supervision.signals.Signals;
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

/** 风险信号: found, and looked at by an inspector who says in a sentence what came of it. */
@Controller
@RequestMapping({"/regulator/signals", "/office/signals"})
class SignalsController {

  private final Signals signals;
  private final SignalSearch search;
  private final SignalPages pages;

  SignalsController(Signals signals, SignalSearch search, SignalPages pages) {
    this.signals = signals;
    this.search = search;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(
      @RequestParam(defaultValue = "") String rule,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String division,
      @RequestParam(defaultValue = "") String party,
      Actor actor,
      View view) {
    SignalFilter filter =
        SignalFilter.ALL
            .of(named(RiskRule.values(), rule))
            .in(named(SignalStatus.values(), status))
            .about(subject.strip(), province(division), identity(party));
    return Pages.of(OversightWords.SHEET, pages.list(filter, actor, view));
  }

  @GetMapping("/rules/{rule}")
  ModelAndView rule(@PathVariable String rule, Actor actor, View view) {
    RiskRule found =
        named(RiskRule.values(), rule).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return Pages.of(OversightWords.SHEET, pages.rule(found, actor, view));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return show(number, Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping("/{number}/confirmation")
  ModelAndView confirm(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return judge(number, SignalTransition.CONFIRM, "confirmation", sent, actor, view);
  }

  @PostMapping("/{number}/dismissal")
  ModelAndView dismiss(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return judge(number, SignalTransition.DISMISS, "dismissal", sent, actor, view);
  }

  private ModelAndView judge(
      String number,
      SignalTransition verdict,
      String field,
      MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    verdict.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () ->
            Forms.renaming(
                "sentence",
                field,
                () -> {
                  signals.judge(number, verdict, typed.text(field), actor);
                  return OversightWords.home(view) + "/signals/" + number;
                }),
        errors -> show(number, typed, errors, actor, view));
  }

  private ModelAndView show(String number, Typed typed, FormErrors errors, Actor actor, View view) {
    Signal found =
        search.find(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return Pages.of(OversightWords.SHEET, pages.show(found, typed, errors, actor, view));
  }

  /** A code of a province covers all within. */
  private static String province(String division) {
    return division.matches("[0-9]{6}") ? division.substring(0, 2) : "";
  }

  private static Optional<UUID> identity(String party) {
    return new TypedReader(Typed.none().with("party", party)).idIfAny("party");
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }
}
