package org.anzheng.web.body.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.evaluations.DocumentReview;
import org.anzheng.evaluations.EvaluationGateStep;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 文件审查报告. */
@Controller("bodyDocumentReview")
@RequestMapping("/body/cases/{number}/evaluation/document-review")
class DocumentReviewController {

  private static final String WORD = "page.body.evaluation.";

  private final EvaluationDesk desk;
  private final EvaluationRows rows;
  private final EvaluationFiles files;
  private final SiteWork site;

  DocumentReviewController(
      EvaluationDesk desk, EvaluationRows rows, EvaluationFiles files, SiteWork site) {
    this.desk = desk;
    this.rows = rows;
    this.files = files;
    this.site = site;
  }

  @GetMapping
  ModelAndView form(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.REVIEW_DOCUMENTS, actor);
    return page(file, new DocumentReview("", "", List.of()), view, FormErrors.none());
  }

  @PostMapping
  ModelAndView review(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String conclusion,
      @RequestParam(defaultValue = "") String issues,
      @RequestParam(defaultValue = "") List<UUID> evidence,
      @RequestParam(required = false) @Nullable List<MultipartFile> file,
      Actor actor,
      View view) {
    EvaluationSummary found = desk.forAct(number, EvaluationTransition.REVIEW_DOCUMENTS, actor);
    EvidenceUpload upload = files.receive(file, evidence, actor);
    DocumentReview review = new DocumentReview(conclusion.strip(), issues.strip(), upload.ids());
    return Forms.submit(
        () -> {
          upload.accepted();
          site.reviewDocuments(number, review, actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(found, review, view, errors));
  }

  private ModelAndView page(
      EvaluationSummary file, DocumentReview review, View view, FormErrors errors) {
    List<FormField> fields = new ArrayList<>();
    fields.add(
        FormField.Text.of("conclusion", view.text(WORD + "conclusion"), "", review.conclusion())
            .basedOn("GB/T 27065 7.4"));
    fields.add(
        FormField.Text.of(
            "issues",
            view.text(WORD + "issues"),
            view.text(WORD + "issues.hint"),
            review.issues()));
    fields.addAll(files.fields(review.evidence(), view));
    return Pages.of(
        "body/evaluation-form",
        new EvaluationFormPage(
            file,
            "documentReview",
            "document-review",
            rows.order(file, view),
            desk.missing(file, EvaluationGateStep.DOCUMENT_REVIEW),
            fields,
            errors));
  }
}
