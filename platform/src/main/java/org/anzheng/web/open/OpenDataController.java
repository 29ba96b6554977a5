package org.anzheng.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.anzheng.register.CsvLine;
import org.anzheng.register.opendata.OpenDataFiles;
import org.anzheng.register.opendata.OpenDataIndex;
import org.anzheng.register.opendata.OpenDataTable;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 开放数据: the register as files, day by day, and what their columns mean. */
@Controller
class OpenDataController {

  private static final String WORD = "page.open.data.";
  private static final String PATH = "/open-data/";
  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
  private static final CacheControl A_MOMENT = CacheControl.maxAge(Duration.ofMinutes(1));

  private final OpenDataFiles files;

  OpenDataController(OpenDataFiles files) {
    this.files = files;
  }

  @GetMapping({"/open-data", "/open-data/"})
  ModelAndView all(View view) {
    List<OpenDataIndex> days = files.days();
    Sheet sheet =
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "lede"))
            .with(new Sheet.Facts("", facts(view)));
    if (!days.isEmpty()) {
      sheet = sheet.with(table(days.getFirst(), view));
    }
    return Pages.of(
        "open/sheet",
        sheet.with(
            new Sheet.Table(
                view.text(WORD + "days"),
                List.of(
                    view.text(WORD + "day"),
                    view.text(WORD + "asOf"),
                    view.text(WORD + "since"),
                    view.text(WORD + "index"),
                    view.text(WORD + "signed")),
                days.stream().map(day -> line(day, view)).toList(),
                view.text(WORD + "none"))));
  }

  @GetMapping("/open-data/dictionary")
  ModelAndView dictionary(View view) {
    Sheet sheet =
        Sheet.titled(view.text(WORD + "dictionary"))
            .lede(view.text(WORD + "dictionary.lede"))
            .back(view.text(WORD + "title"), PATH)
            .with(
                new Sheet.Links(
                    List.of(
                        Row.link(
                            "", view.text(WORD + "dictionary.csv"), PATH + "dictionary.csv"))));
    for (OpenDataTable table : OpenDataTable.values()) {
      sheet =
          sheet.with(
              new Sheet.Table(
                  table.file(),
                  List.of(view.text(WORD + "column"), view.text(WORD + "meaning")),
                  table.columns().stream()
                      .map(
                          column -> List.of(Cell.of(column), Cell.of(meaning(table, column, view))))
                      .toList(),
                  ""));
    }
    return Pages.of("open/sheet", sheet);
  }

  @GetMapping("/open-data/dictionary.csv")
  ResponseEntity<byte[]> dictionarySheet(View view) {
    StringBuilder lines =
        new StringBuilder(CsvLine.UTF_8_MARK + CsvLine.of("table", "column", "meaning"));
    for (OpenDataTable table : OpenDataTable.values()) {
      table
          .columns()
          .forEach(column ->
              lines.append(CsvLine.of(table.file(), column, meaning(table, column, view))));
    }
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping({"/open-data/index.json", "/open-data/index.jws"})
  ResponseEntity<Resource> latest(HttpServletRequest request) {
    String path = request.getRequestURI();
    String name = path.substring(path.lastIndexOf('/') + 1);
    return answer(
        files.latest().flatMap(index -> files.find(index.day().toString(), name)), A_MOMENT);
  }

  @GetMapping("/open-data/{day}/{name}")
  ResponseEntity<Resource> file(@PathVariable String day, @PathVariable String name) {
    return answer(files.find(day, name), FOR_EVER);
  }

  private static ResponseEntity<Resource> answer(Optional<Path> file, CacheControl cache) {
    return file.<ResponseEntity<Resource>>map(f ->
            ResponseEntity.ok()
                .contentType(type(f.getFileName().toString()))
                .cacheControl(cache)
                .body(new FileSystemResource(f)))
        .orElse(ResponseEntity.notFound().build());
  }

  private static MediaType type(String name) {
    return name.endsWith(".json")
        ? MediaType.APPLICATION_JSON
        : MediaType.valueOf(name.endsWith(".gz") ? "application/gzip" : "application/jose");
  }

  private static String meaning(OpenDataTable table, String column, View view) {
    return view.text(WORD + table.file() + "." + column);
  }

  private static List<Row> facts(View view) {
    return List.of(
        Row.link(
            view.text(WORD + "dictionary"),
            view.text(WORD + "dictionary.link"),
            PATH + "dictionary"),
        Row.of(view.text(WORD + "check"), view.text(WORD + "check.text")),
        Row.link(view.text(WORD + "changes"), "/api/v1/changes", "/api/v1/changes"),
        Row.link(view.text(WORD + "feed"), view.text("page.open.feed"), "/certificates/feed"),
        Row.of(view.text(WORD + "licence"), view.text(WORD + "licence.text")));
  }

  private static Sheet.Table table(OpenDataIndex index, View view) {
    return new Sheet.Table(
        view.text(WORD + "files", index.day()),
        List.of(
            view.text(WORD + "file"),
            view.text(WORD + "lines"),
            view.text(WORD + "bytes"),
            "SHA-256"),
        index.files().stream()
            .map(file ->
                List.of(
                    Cell.link(file.name(), PATH + index.day() + "/" + file.name()),
                    Cell.of(Long.toString(file.lines())),
                    Cell.of(Long.toString(file.bytes())),
                    Cell.of(file.sha256())))
            .toList(),
        "");
  }

  private static List<Cell> line(OpenDataIndex index, View view) {
    String folder = PATH + index.day() + "/";
    return List.of(
        Cell.of(index.day().toString()),
        Cell.of(view.time(index.asOf())),
        Cell.of(index.previous().map(Object::toString).orElse(view.text(WORD + "start"))),
        Cell.link(OpenDataFiles.INDEX, folder + OpenDataFiles.INDEX),
        Cell.link(OpenDataFiles.SIGNED, folder + OpenDataFiles.SIGNED));
  }
}
