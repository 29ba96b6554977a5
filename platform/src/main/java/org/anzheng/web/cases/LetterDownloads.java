package org.anzheng.web.cases;

import org.anzheng.documents.Document;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** 文书下载. */
public final class LetterDownloads {

  private LetterDownloads() {}

  /** A document under a file name; the ending comes from its format. */
  public static ResponseEntity<byte[]> of(Document document, String name) {
    return ResponseEntity.ok()
        .eTag('"' + document.sha256() + '"')
        .contentType(MediaType.parseMediaType(document.format().mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline()
                .filename(name + "." + document.format().ending())
                .build()
                .toString())
        .body(document.bytes());
  }
}
