package org.anzheng.web.reports;

import java.time.YearMonth;
import java.util.List;
import org.anzheng.reporting.NationalFile;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 上报文件页: the files of each month with their hashes. */
@Component
public class FileSheets {

  /** A table of files, each a link. */
  public Sheet.Table table(List<NationalFile> files, String base, View view) {
    String word = ReportSheets.WORD;
    return new Sheet.Table(
        view.text(word + "files.all", files.size()),
        List.of(
            view.text(word + "month"),
            view.text(word + "table"),
            view.text(word + "file"),
            view.text(word + "rows"),
            view.text(word + "made"),
            "SHA-256"),
        files.stream()
            .map(file ->
                List.of(
                    Cell.of(file.month().toString()),
                    Cell.of(view.name(file.table())),
                    Cell.link(file.fileName(), base + "/" + file.fileName()),
                    Cell.of(Integer.toString(file.rows())),
                    Cell.of(view.time(file.madeAt())),
                    Cell.of(file.sha256().substring(0, 16) + "…")))
            .toList(),
        view.text(word + "files.none"));
  }

  /** Links to the manifests of these months. */
  public Sheet.Links manifests(List<NationalFile> files, String base, View view) {
    return new Sheet.Links(
        files.stream()
            .map(NationalFile::month)
            .distinct()
            .limit(3)
            .map((YearMonth month) ->
                Row.link(
                    "",
                    view.text(ReportSheets.WORD + "manifest", month),
                    base + "/manifest-" + month + ".txt"))
            .toList());
  }

  /** A file as it was made. */
  public static ResponseEntity<byte[]> answer(String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(content);
  }
}
