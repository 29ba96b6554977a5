package org.anzheng.web.applicant;

import org.anzheng.kernel.Actor;
import org.anzheng.web.cases.CaseDossiers;
import org.anzheng.web.cases.CaseLetters;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 委托人案件文书. */
@Controller
class ApplicantCaseLettersController {

  private final CaseLetters letters;
  private final CaseDossiers dossiers;

  ApplicantCaseLettersController(CaseLetters letters, CaseDossiers dossiers) {
    this.letters = letters;
    this.dossiers = dossiers;
  }

  @GetMapping("/applicant/cases/{number}/letters/{letter:[a-z-]+}.pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String number, @PathVariable String letter, Actor actor, View view) {
    return letters.pdf(number, letter, actor, view);
  }

  /** The whole case as one file. */
  @GetMapping("/applicant/cases/{number}/dossier.pdf")
  ResponseEntity<StreamingResponseBody> dossier(
      @PathVariable String number, Actor actor, View view) {
    return dossiers.pdf(number, actor, view);
  }
}
