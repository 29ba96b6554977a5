package org.anzheng.web.cases;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.certification.CaseFile;
import org.anzheng.documents.Book;
import org.anzheng.documents.LetterRow;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 卷宗证据目录: the evidence files of a case with their hashes, never their contents. */
@Component
class DossierEvidence {

  private static final String WORD = "page.cases.dossier.";

  private final Files files;
  private final Organisations organisations;

  DossierEvidence(Files files, Organisations organisations) {
    this.files = files;
    this.organisations = organisations;
  }

  void write(Book book, CaseFile file, boolean client, View view) throws IOException {
    Set<UUID> named = client ? file.evidenceForClient() : file.evidence();
    book.text(view.text(WORD + "evidence.count", named.size()));
    int place = 0;
    for (UUID id : named) {
      place++;
      Optional<StoredFile> found = files.find(id);
      book.section(
          view.text(
              WORD + "evidence.file",
              place,
              found.map(StoredFile::name).orElse(view.text(WORD + "evidence.gone"))));
      book.rows(found.map(f -> rows(f, view)).orElse(List.of()));
    }
  }

  private List<LetterRow> rows(StoredFile file, View view) {
    String from = organisations.find(file.organisation()).map(OrganisationSummary::name).orElse("");
    return List.of(
        new LetterRow(view.text(WORD + "evidence.hash"), file.sha256(), ""),
        new LetterRow(view.text(WORD + "evidence.type"), file.mediaType(), ""),
        new LetterRow(
            view.text(WORD + "evidence.size"), view.text(WORD + "evidence.bytes", file.size()), ""),
        new LetterRow(view.text(WORD + "evidence.from"), from, ""),
        new LetterRow(view.text(WORD + "evidence.id"), file.id().toString(), ""));
  }
}
