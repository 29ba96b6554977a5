package org.anzheng.web.open;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.PublicFilings;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 备案文本下载: what a body released for the public to read; never what was returned or withdrawn. */
@Controller
class FilingTextController {

  private final PublicFilings filings;
  private final Archive archive;
  private final Files files;

  FilingTextController(PublicFilings filings, Archive archive, Files files) {
    this.filings = filings;
    this.archive = archive;
    this.files = files;
  }

  @GetMapping("/bodies/{approvalNo}/filings/{number}/text")
  ResponseEntity<StreamingResponseBody> text(
      @PathVariable String approvalNo, @PathVariable String number) {
    StoredFile file =
        filings
            .find(approvalNo, number)
            .filter(filing -> filing.status().readable())
            .flatMap(filing -> files.find(filing.text().file()))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .contentLength(file.size())
        .body(out -> copy(file.id(), out));
  }

  private void copy(UUID id, OutputStream out) {
    try (InputStream content = archive.open(id)) {
      content.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
