package org.anzheng.web.body.evaluation;

import jakarta.servlet.http.HttpServletResponse;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 手机现场页面: the team's work on site on one page that goes on without a network. */
@Controller("bodySite")
class SiteController {

  /** The page may ask for a position; its owner still has to agree. */
  private static final String PERMISSIONS =
      "camera=(), geolocation=(self), microphone=(), payment=(), usb=()";

  private final EvaluationDesk desk;
  private final SiteStates states;

  SiteController(EvaluationDesk desk, SiteStates states) {
    this.desk = desk;
    this.states = states;
  }

  @GetMapping("/body/cases/{number}/evaluation/site")
  ModelAndView show(@PathVariable String number, Actor actor, HttpServletResponse response) {
    EvaluationSummary file = desk.forTeamMember(number, actor);
    response.setHeader("Permissions-Policy", PERMISSIONS);
    return Pages.of("body/onsite", new SitePage(file.caseNumber(), actor.account().toString()));
  }

  /** What the page shows without a network: nothing of any case, and nobody's name. */
  @GetMapping("/body/onsite")
  ModelAndView shell(HttpServletResponse response) {
    response.setHeader("Permissions-Policy", PERMISSIONS);
    return Pages.of("body/onsite-shell", SitePage.shell());
  }

  /** What the page needs to know of the evaluation, and with what it may send. */
  @GetMapping("/body/cases/{number}/evaluation/site/state")
  ResponseEntity<SiteState> state(
      @PathVariable String number, Actor actor, View view, CsrfToken token) {
    EvaluationSummary file = desk.forTeamMember(number, actor);
    SiteState.Token sends = new SiteState.Token(token.getHeaderName(), token.getToken());
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(states.of(file, actor, sends, view));
  }
}
