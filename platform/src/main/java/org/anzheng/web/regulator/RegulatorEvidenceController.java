package org.anzheng.web.regulator;

import org.anzheng.evidence.EvidenceDesk;
import org.anzheng.kernel.Actor;
import org.anzheng.web.cases.EvidencePages;
import org.anzheng.web.cases.EvidencePlace;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 监管调取证据包: the market regulator takes the record of any case. */
@Controller
class RegulatorEvidenceController {

  private final EvidenceDesk desk;
  private final EvidencePages pages;

  RegulatorEvidenceController(EvidenceDesk desk, EvidencePages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping("/regulator/cases/{number}/evidence")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return pages.show(desk.ofAuthority(number, actor), place(number), view);
  }

  @PostMapping("/regulator/cases/{number}/evidence")
  ModelAndView send(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return pages.send(desk.ofAuthority(number, actor), place(number), new Typed(sent), actor, view);
  }

  @GetMapping("/regulator/cases/{number}/evidence/{record:[0-9]+}")
  ModelAndView fields(
      @PathVariable String number, @PathVariable long record, Actor actor, View view) {
    return pages.fields(desk.ofAuthority(number, actor), record, place(number), view);
  }

  @PostMapping("/regulator/cases/{number}/evidence/{record:[0-9]+}")
  ModelAndView sendFields(
      @PathVariable String number,
      @PathVariable long record,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return pages.sendFields(
        desk.ofAuthority(number, actor), record, place(number), new Typed(sent), actor, view);
  }

  private static EvidencePlace place(String number) {
    return new EvidencePlace(
        "/regulator/cases/" + number + "/evidence", "/regulator/archive/" + number);
  }
}
