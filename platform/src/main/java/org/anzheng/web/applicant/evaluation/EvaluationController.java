package org.anzheng.web.applicant.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.cases.DrawSheets;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** 委托人端审核评价: the page of one evaluation, and the evidence of its nonconformities. */
@Controller("applicantEvaluation")
@RequestMapping("/applicant/cases/{number}/evaluation")
class EvaluationController {

  private final EvaluationDesk desk;
  private final Archive archive;
  private final Files files;

  EvaluationController(EvaluationDesk desk, Archive archive, Files files) {
    this.desk = desk;
    this.archive = archive;
    this.files = files;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return Pages.of("applicant/evaluation", EvaluationPages.of(desk.own(number, actor), view));
  }

  /** 抽样复核. */
  @GetMapping("/draws")
  ModelAndView draws(@PathVariable String number, Actor actor, View view) {
    return Pages.of(
        "shared/sheet", DrawSheets.of(desk.own(number, actor), EvaluationDesk.path(number), view));
  }

  /** Only what belongs to a nonconformity: the team's other notes are not the client's. */
  @GetMapping("/files/{id}")
  ResponseEntity<InputStreamResource> file(
      @PathVariable String number, @PathVariable UUID id, Actor actor) {
    EvaluationSummary file = desk.own(number, actor);
    StoredFile stored =
        files
            .find(id)
            .filter(found -> file.evidenceForClient().contains(found.id()))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(stored.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .contentType(MediaType.parseMediaType(stored.mediaType()))
        .body(new InputStreamResource(archive.open(id)));
  }
}
