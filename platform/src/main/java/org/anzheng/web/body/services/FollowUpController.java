package org.anzheng.web.body.services;

import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.services.ServiceFinding;
import org.anzheng.supervision.services.ServiceSupervision;
import org.anzheng.supervision.services.ServiceTransition;
import org.anzheng.web.oversight.ServicePages;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 服务监督跟进: what a department recorded of a holder, and the body's answer. */
@Controller("bodyServiceFollowUp")
@RequestMapping("/body/services")
class FollowUpController {

  private static final String SHEET = "shared/sheet";

  private final ServiceSupervision services;
  private final ServicePages pages;

  FollowUpController(ServiceSupervision services, ServicePages pages) {
    this.services = services;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    return Pages.of(SHEET, pages.list(services.ofBody(actor), false, view));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return show(number, Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping("/{number}/answer")
  ModelAndView answer(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String answer,
      Actor actor,
      View view) {
    find(number, actor);
    ServiceTransition.FOLLOW_UP.roleOf(actor);
    return Forms.submit(
        () -> {
          services.follow(number, answer, actor);
          return "/body/services/" + number;
        },
        errors -> show(number, Typed.none().with("answer", answer), errors, actor, view));
  }

  private ModelAndView show(String number, Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of(SHEET, pages.show(find(number, actor), typed, errors, actor, view));
  }

  private ServiceFinding find(String number, Actor actor) {
    return services.ofBody(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
