package org.anzheng.web.shared;

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
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 档案下载: hands a file out of the archive, as an attachment: nothing is ever shown inside a page. */
@Component
public class ArchivedFiles {

  private final Files files;
  private final Archive archive;

  ArchivedFiles(Files files, Archive archive) {
    this.files = files;
    this.archive = archive;
  }

  /** The file; the caller has made sure that the reader may have it. */
  public ResponseEntity<StreamingResponseBody> download(UUID id) {
    StoredFile file = files.find(id).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
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

  private void copy(UUID id, OutputStream out) {
    try (InputStream content = archive.open(id)) {
      content.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
