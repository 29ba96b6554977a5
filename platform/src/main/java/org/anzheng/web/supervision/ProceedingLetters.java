package org.anzheng.web.supervision;

import static org.anzheng.web.supervision.OversightFields.WORD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.documents.Documents;
import org.anzheng.documents.Letter;
import org.anzheng.documents.LetterPart;
import org.anzheng.documents.LetterRow;
import org.anzheng.documents.Signatory;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.proceedings.FiledPaper;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingEvent;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingStatus;
import org.anzheng.web.cases.LetterDownloads;
import org.anzheng.web.shared.Citations;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 监管文书: notices, records and decisions of a proceeding as signed PDF, as soon as there are any. */
@Component
class ProceedingLetters {

  private final Documents documents;
  private final ProceedingWords words;
  private final PaperRows papers;
  private final boolean specimen;

  ProceedingLetters(
      Documents documents,
      ProceedingWords words,
      PaperRows papers,
      @Value("${anzheng.demo}") boolean specimen) {
    this.documents = documents;
    this.words = words;
    this.papers = papers;
    this.specimen = specimen;
  }

  /** The documents there are for a reader. */
  <S extends Enum<S> & ProceedingStatus> List<Row> links(
      ProceedingFile<S> file, ProceedingBook<S> book, String base, Actor reader, View view) {
    return Arrays.stream(OversightLetter.values())
        .filter(letter -> cause(letter, file, book, reader).isPresent())
        .map(letter -> Row.link("", view.name(letter), base + "/letters/" + letter.path() + ".pdf"))
        .toList();
  }

  /** One of them. */
  <S extends Enum<S> & ProceedingStatus> ResponseEntity<byte[]> pdf(
      ProceedingFile<S> file, ProceedingBook<S> book, String path, Actor reader, View view) {
    OversightLetter letter =
        Arrays.stream(OversightLetter.values())
            .filter(each -> each.path().equals(path))
            .filter(each -> cause(each, file, book, reader).isPresent())
            .findFirst()
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    ProceedingEvent cause = cause(letter, file, book, reader).orElseThrow();
    return LetterDownloads.of(
        documents.pdf(written(letter, file, book, cause, view)),
        file.proceeding().number() + "-" + path);
  }

  private static <S extends Enum<S> & ProceedingStatus> Optional<ProceedingEvent> cause(
      OversightLetter letter, ProceedingFile<S> file, ProceedingBook<S> book, Actor reader) {
    boolean hidden = reader.organisation().equals(file.proceeding().party()) && letter.isInternal();
    return hidden || letter.kind() != book.kind()
        ? Optional.empty()
        : file.last(letter.transition());
  }

  private <S extends Enum<S> & ProceedingStatus> Letter written(
      OversightLetter letter,
      ProceedingFile<S> file,
      ProceedingBook<S> book,
      ProceedingEvent cause,
      View view) {
    Proceeding<S> proceeding = file.proceeding();
    List<LetterPart> parts = new ArrayList<>();
    List<Row> heads = new ArrayList<>(words.rows(proceeding, view).subList(0, 4));
    String basis = Citations.of(book.transition(cause.transition()), view);
    if (!basis.isBlank()) {
      heads.add(Row.of(view.text(WORD + "basis"), basis));
    }
    if (letter == OversightLetter.SPOT_DECISION) {
      heads.addAll(papers.onTheSpot(cause, view));
    }
    parts.add(rows("", heads));
    for (FiledPaper paper : file.papers()) {
      if (letter.forms().contains(paper.form().getClass())) {
        parts.add(
            rows(
                view.text(WORD + "form." + paper.form().getClass().getSimpleName()),
                papers.written(paper, view)));
      }
    }
    String rights = WORD + "rights." + letter.path();
    if (view.texts().has(view.language(), rights)) {
      parts.add(
          new LetterPart.Prose(view.text("page.cases.letter.rights"), List.of(view.text(rights))));
    }
    return new Letter(
        new Signatory(
            proceeding.organisation().toString(),
            words.name(proceeding.organisation(), view),
            specimen),
        view.language().tag(),
        view.name(letter),
        proceeding.number(),
        letter.isInternal()
            ? ""
            : view.text("page.cases.letter.addressee", words.name(proceeding.party(), view)),
        parts,
        ChinaTime.dateOf(cause.at()),
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
