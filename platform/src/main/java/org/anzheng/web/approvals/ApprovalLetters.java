package org.anzheng.web.approvals;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.documents.Documents;
import org.anzheng.documents.Letter;
import org.anzheng.documents.LetterPart;
import org.anzheng.documents.LetterRow;
import org.anzheng.documents.Signatory;
import org.anzheng.web.cases.LetterDownloads;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 许可文书: the state's written decision as a signed PDF, with the remedies against it. */
@Component
public class ApprovalLetters {

  private static final String WORD = "page.approvals.document.";
  private static final String AUTHORITY_KEY = "SAMR";

  private final ApprovalDocuments decisions;
  private final Documents documents;
  private final boolean specimen;

  ApprovalLetters(
      ApprovalDocuments decisions,
      Documents documents,
      @Value("${anzheng.demo}") boolean specimen) {
    this.decisions = decisions;
    this.documents = documents;
    this.specimen = specimen;
  }

  /** The decision of a case, once there is one. */
  public ResponseEntity<byte[]> pdf(ApprovalFile file, View view) {
    ApprovalDocumentPage page = decisions.of(file, "", view);
    return LetterDownloads.of(
        documents.pdf(written(page, view)), file.summary().number() + "-decision");
  }

  private Letter written(ApprovalDocumentPage page, View view) {
    List<LetterPart> parts = new ArrayList<>();
    parts.add(rows("", page.rows()));
    if (!page.verdicts().isEmpty()) {
      parts.add(rows(view.text(WORD + "verdicts"), page.verdicts()));
    }
    if (!page.reasons().isBlank()) {
      parts.add(new LetterPart.Prose(view.text(WORD + "reasons"), List.of(page.reasons())));
    }
    if (!page.remedies().isEmpty()) {
      parts.add(new LetterPart.Items(view.text(WORD + "remedies"), page.remedies()));
    }
    return new Letter(
        new Signatory(AUTHORITY_KEY, view.text(WORD + "authority"), specimen),
        view.language().tag(),
        page.title(),
        page.summary().number(),
        view.text("page.cases.letter.addressee", page.summary().applicantName()),
        parts,
        page.date(),
        specimen
            ? List.of(
                view.text("page.cases.letter.prevails"), view.text("page.cases.letter.specimen"))
            : List.of(view.text("page.cases.letter.prevails")));
  }

  private static LetterPart rows(String heading, List<Row> rows) {
    return new LetterPart.Rows(
        heading, rows.stream().map(r -> new LetterRow(r.label(), r.value(), r.note())).toList());
  }
}
