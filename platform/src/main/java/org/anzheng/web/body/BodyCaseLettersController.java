package org.anzheng.web.body;

import org.anzheng.kernel.Actor;
import org.anzheng.web.cases.CaseDossiers;
import org.anzheng.web.cases.CaseLetters;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 机构端案件文书. */
@Controller
class BodyCaseLettersController {

  private final CaseLetters letters;
  private final CaseDossiers dossiers;

  BodyCaseLettersController(CaseLetters letters, CaseDossiers dossiers) {
    this.letters = letters;
    this.dossiers = dossiers;
  }

  @GetMapping("/body/cases/{number}/letters/{letter:[a-z-]+}.pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String number, @PathVariable String letter, Actor actor, View view) {
    return letters.pdf(number, letter, actor, view);
  }

  /** The whole case as one file. */
  @GetMapping("/body/cases/{number}/dossier.pdf")
  ResponseEntity<StreamingResponseBody> dossier(
      @PathVariable String number, Actor actor, View view) {
    return dossiers.pdf(number, actor, view);
  }
}
