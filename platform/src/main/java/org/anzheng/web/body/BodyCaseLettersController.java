package org.anzheng.web.body;

import org.anzheng.kernel.Actor;
import org.anzheng.web.cases.CaseLetters;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 机构端案件文书. */
@Controller
class BodyCaseLettersController {

  private final CaseLetters letters;

  BodyCaseLettersController(CaseLetters letters) {
    this.letters = letters;
  }

  @GetMapping("/body/cases/{number}/letters/{letter:[a-z-]+}.pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String number, @PathVariable String letter, Actor actor, View view) {
    return letters.pdf(number, letter, actor, view);
  }
}
