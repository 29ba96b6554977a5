package org.anzheng.web.applicant;

import org.anzheng.kernel.Actor;
import org.anzheng.web.cases.CaseLetters;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 委托人案件文书. */
@Controller
class ApplicantCaseLettersController {

  private final CaseLetters letters;

  ApplicantCaseLettersController(CaseLetters letters) {
    this.letters = letters;
  }

  @GetMapping("/applicant/cases/{number}/letters/{letter:[a-z-]+}.pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String number, @PathVariable String letter, Actor actor, View view) {
    return letters.pdf(number, letter, actor, view);
  }
}
