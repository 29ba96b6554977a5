package org.anzheng.web.cases;

import java.util.UUID;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseSearch;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.ArchivedFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 证据下载: hands out the files that a case names, to its two sides only. */
@Component
public class CaseDownloads {

  private final CaseSearch cases;
  private final ArchivedFiles files;

  CaseDownloads(CaseSearch cases, ArchivedFiles files) {
    this.cases = cases;
    this.files = files;
  }

  /** One file of a case. */
  public ResponseEntity<StreamingResponseBody> of(String number, UUID id, Actor actor) {
    return cases
        .file(number, actor.organisation())
        .filter(c -> names(c, id))
        .map(c -> files.download(id))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static boolean names(CaseFile file, UUID id) {
    return file.commission().files().stream().anyMatch(f -> f.file().equals(id))
        || file.records().rectification().filter(r -> r.evidence().contains(id)).isPresent();
  }
}
