package org.anzheng.web.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateEvent;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseSummary;
import org.anzheng.documents.Book;
import org.anzheng.documents.BookCover;
import org.anzheng.documents.DocumentFormat;
import org.anzheng.documents.Documents;
import org.anzheng.documents.Letter;
import org.anzheng.documents.LetterRow;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.papers.CertificatePapers;
import org.anzheng.web.shared.View;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * 全过程记录卷宗: one PDF of a case, written while it is sent: every record with its proof, the forms as
 * they were rendered, the list of evidence files, the certificate. Each side gets what it may read.
 */
@Component
public class CaseDossiers {

  private static final String WORD = "page.cases.dossier.";

  private final CaseSearch cases;
  private final CertificateSearch certificates;
  private final CaseSections sections;
  private final CaseLetters letters;
  private final CertificateLetters notices;
  private final CertificatePapers papers;
  private final DossierRecords records;
  private final DossierEvidence evidence;
  private final Documents documents;

  CaseDossiers(
      CaseSearch cases,
      CertificateSearch certificates,
      CaseSections sections,
      CaseLetters letters,
      CertificateLetters notices,
      CertificatePapers papers,
      DossierRecords records,
      DossierEvidence evidence,
      Documents documents) {
    this.cases = cases;
    this.certificates = certificates;
    this.sections = sections;
    this.letters = letters;
    this.notices = notices;
    this.papers = papers;
    this.records = records;
    this.evidence = evidence;
    this.documents = documents;
  }

  /** For the two sides of a case. */
  public ResponseEntity<StreamingResponseBody> pdf(String number, Actor actor, View view) {
    CaseFile file =
        cases
            .file(number, actor.organisation())
            .filter(f -> f.summary().isParty(actor.organisation()))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return sent(file, file.summary().applicant().equals(actor.organisation()), view);
  }

  /** For the authority that supervises the body. */
  public ResponseEntity<StreamingResponseBody> supervised(String number, View view) {
    return cases
        .supervised(number)
        .map(file -> sent(file, false, view))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private ResponseEntity<StreamingResponseBody> sent(CaseFile file, boolean client, View view) {
    String name = file.summary().number() + "-dossier.pdf";
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .contentType(MediaType.APPLICATION_PDF)
        .body(out -> write(file, client, view, out));
  }

  void write(CaseFile file, boolean client, View view, OutputStream out) throws IOException {
    try (Book book = documents.book(cover(file.summary(), view), out)) {
      book.chapter(view.text(WORD + "records"));
      book.text(view.text(WORD + "records.text", file.summary().chain()));
      records.write(book, file, view);
      book.chapter(view.text(WORD + "forms"));
      for (Section section : sections.of(file, "", view)) {
        book.section(section.title());
        book.rows(rows(section));
      }
      book.chapter(view.text(WORD + "letters"));
      book.text(view.text(WORD + "letters.text"));
      caseLetters(book, file, client, view);
      Optional<CertificateSummary> certificate =
          file.summary().certificate().flatMap(certificates::find);
      if (certificate.isPresent()) {
        certificateLetters(book, certificate.get(), view);
      }
      book.chapter(view.text(WORD + "evidence"));
      evidence.write(book, file, client, view);
      if (certificate.isPresent()) {
        certificate(book, certificate.get(), view);
      }
    }
  }

  private void caseLetters(Book book, CaseFile file, boolean client, View view) throws IOException {
    for (CaseLetter letter : CaseLetter.values()) {
      if (letter.isOpen(file, !client)) {
        put(book, letters.written(letter, file, view), letter.path(), view);
      }
    }
  }

  private void certificateLetters(Book book, CertificateSummary certificate, View view)
      throws IOException {
    for (CertificateEvent event : certificates.history(certificate.number())) {
      Optional<Letter> letter = notices.written(certificate, event, view);
      if (letter.isPresent()) {
        put(book, letter.get(), "certificate-" + event.sequence(), view);
      }
    }
  }

  private void put(Book book, Letter letter, String name, View view) throws IOException {
    book.section(letter.title());
    book.letter(letter);
    book.attach(name + ".pdf", letter.title(), documents.pdf(letter));
    book.small(view.text(WORD + "attached", name + ".pdf"));
  }

  private void certificate(Book book, CertificateSummary certificate, View view)
      throws IOException {
    book.chapter(view.text(WORD + "certificate"));
    book.rows(rows(CaseSections.content(certificate.content(), view)));
    book.rows(
        List.of(
            new LetterRow(view.text(WORD + "number"), certificate.number(), ""),
            new LetterRow(view.text(WORD + "status"), view.name(certificate.status()), ""),
            new LetterRow(
                view.text(WORD + "validity"),
                certificate.issuedOn() + " – " + certificate.validTo(),
                ""),
            new LetterRow(view.text(WORD + "credential"), certificate.documentHash(), "")));
    var document = papers.document(certificate.number(), DocumentFormat.PDF);
    if (document.isPresent()) {
      book.attach("certificate.pdf", certificate.number(), document.get());
      book.small(view.text(WORD + "attached", "certificate.pdf"));
    }
  }

  private static BookCover cover(CaseSummary summary, View view) {
    List<LetterRow> rows = new ArrayList<>();
    rows.add(row("number", summary.number(), view));
    rows.add(row("applicant", summary.applicantName(), view));
    rows.add(row("body", summary.bodyName() + "  " + summary.approvalNo(), view));
    rows.add(row("type", view.name(summary.type()), view));
    rows.add(row("service", Services.of(summary.subject(), view), view));
    rows.add(row("scope", summary.subject().scopeZh(), view));
    rows.add(row("submitted", view.time(summary.submittedAt()), view));
    rows.add(row("status", view.name(summary.status()), view));
    summary.certificate().ifPresent(c -> rows.add(row("certificate", c, view)));
    rows.add(row("chain", summary.chain(), view));
    return new BookCover(
        view.language().tag(),
        view.text(WORD + "title", summary.number()),
        summary.bodyName(),
        rows,
        List.of(view.text(WORD + "note"), view.text(WORD + "verify")),
        view.text(WORD + "contents"));
  }

  private static LetterRow row(String word, String value, View view) {
    return new LetterRow(view.text(WORD + word), value, "");
  }

  private static List<LetterRow> rows(Section section) {
    return section.rows().stream().map(r -> new LetterRow(r.label(), r.value(), r.note())).toList();
  }
}
