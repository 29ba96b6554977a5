package org.anzheng.web.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseSearch;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 证据下载: hands out the files that a case names, to its two sides only. */
@Component
public class CaseDownloads {

  private final CaseSearch cases;
  private final Files files;
  private final Archive archive;

  CaseDownloads(CaseSearch cases, Files files, Archive archive) {
    this.cases = cases;
    this.files = files;
    this.archive = archive;
  }

  /** One file of a case, as an attachment: nothing handed in is ever shown inside a page. */
  public ResponseEntity<StreamingResponseBody> of(String number, UUID id, Actor actor) {
    StoredFile file =
        cases
            .file(number, actor.organisation())
            .filter(c -> names(c, id))
            .flatMap(c -> files.find(id))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    String disposition =
        ContentDisposition.attachment()
            .filename(file.name(), StandardCharsets.UTF_8)
            .build()
            .toString();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .contentLength(file.size())
        .body(out -> copy(id, out));
  }

  private void copy(UUID id, java.io.OutputStream out) {
    try (InputStream content = archive.open(id)) {
      content.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean names(CaseFile file, UUID id) {
    return file.commission().files().stream().anyMatch(f -> f.file().equals(id))
        || file.records().rectification().filter(r -> r.evidence().contains(id)).isPresent();
  }
}
