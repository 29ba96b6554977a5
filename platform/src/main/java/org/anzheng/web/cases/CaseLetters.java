package org.anzheng.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.certification.CaseEvent;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseSummary;
import org.anzheng.documents.Document;
import org.anzheng.documents.Documents;
import org.anzheng.documents.Letter;
import org.anzheng.documents.LetterPart;
import org.anzheng.documents.LetterRow;
import org.anzheng.documents.Signatory;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.Citations;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 案件文书: letters written from the frozen records of a case, for its two sides only. */
@Component
public class CaseLetters {

  static final String WORD = "page.cases.letter.";

  private final CaseSearch cases;
  private final LetterBodies bodies;
  private final Documents documents;
  private final LetterFoot foot;

  CaseLetters(CaseSearch cases, LetterBodies bodies, Documents documents, LetterFoot foot) {
    this.cases = cases;
    this.bodies = bodies;
    this.documents = documents;
    this.foot = foot;
  }

  /** A letter of a case as a signed PDF. */
  public ResponseEntity<byte[]> pdf(String number, String name, Actor actor, View view) {
    CaseFile file =
        cases
            .file(number, actor.organisation())
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    CaseLetter letter =
        CaseLetter.named(name)
            .filter(l -> l.isOpen(file, isBody(file, actor.organisation())))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    Document made = documents.pdf(written(letter, file, view));
    return LetterDownloads.of(made, number + "-" + letter.path());
  }

  /** Links to the letters that this reader may have. */
  static List<Row> links(CaseFile file, String base, View view) {
    boolean body = view.user().filter(u -> isBody(file, u.organisation())).isPresent();
    List<Row> rows = new ArrayList<>();
    for (CaseLetter letter : CaseLetter.values()) {
      if (letter.isOpen(file, body)) {
        rows.add(
            Row.link(
                view.text(WORD + letter.path()),
                view.text(WORD + "download"),
                base + "/letters/" + letter.path() + ".pdf"));
      }
    }
    return rows;
  }

  /** The letter in words. */
  Letter written(CaseLetter letter, CaseFile file, View view) {
    CaseSummary summary = file.summary();
    CaseEvent event = file.last(letter.act()).orElseThrow();
    String basis = Citations.of(letter.act(), view);
    List<LetterPart> parts = new ArrayList<>();
    parts.add(
        new LetterPart.Prose(
            "",
            List.of(
                view.text(
                    WORD + letter.path() + ".text",
                    summary.number(),
                    ChinaTime.dateOf(summary.submittedAt()),
                    basis,
                    event.note()))));
    parts.add(rows(view.text(WORD + "matter"), matter(summary, view)));
    parts.addAll(bodies.of(letter, file, view));
    parts.add(
        new LetterPart.Items(
            view.text(WORD + "rights"),
            List.of(view.text(WORD + "appeal"), view.text(WORD + "escalation"))));
    return new Letter(
        new Signatory(summary.approvalNo(), summary.bodyName(), foot.specimen()),
        view.language().tag(),
        view.text(WORD + letter.path()),
        summary.number(),
        view.text(WORD + "addressee", summary.applicantName()),
        parts,
        ChinaTime.dateOf(event.at()),
        foot.of(event.factId(), view));
  }

  private static List<Row> matter(CaseSummary summary, View view) {
    return List.of(
        Row.of(view.text("page.cases.case.applicant"), summary.applicantName()),
        Row.of(view.text("page.cases.case.body"), summary.bodyName(), summary.approvalNo()),
        Row.of(view.text("page.cases.case.service"), Services.of(summary.subject(), view)),
        Row.of(view.text("page.cases.case.scope"), summary.subject().scopeZh()));
  }

  static LetterPart rows(String heading, List<Row> rows) {
    return new LetterPart.Rows(
        heading, rows.stream().map(r -> new LetterRow(r.label(), r.value(), r.note())).toList());
  }

  private static boolean isBody(CaseFile file, UUID organisation) {
    return file.summary().body().equals(organisation);
  }
}
