package org.anzheng.web.body.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.reporting.ReportBatch;
import org.anzheng.reporting.ReportLayout;
import org.anzheng.reporting.ReportOrder;
import org.anzheng.reporting.ReportTable;
import org.anzheng.reporting.ReportTransition;
import org.anzheng.reporting.Reports;
import org.anzheng.sheets.CsvText;
import org.anzheng.web.reports.FileSheets;
import org.anzheng.web.reports.ReportSheets;
import org.anzheng.web.reports.ReturnedFile;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 信息报送: files sent, checked, and what comes back. */
@Controller
@RequestMapping("/body/reports")
class ReportsController {

  static final String LIST = "/body/reports";
  private static final String WORD = ReportSheets.WORD;
  private static final String EVERY_SECONDS = "3";

  private final Reports reports;
  private final ReportSheets sheets;
  private final ReturnedFile returned;

  ReportsController(Reports reports, ReportSheets sheets, ReturnedFile returned) {
    this.reports = reports;
    this.sheets = sheets;
    this.returned = returned;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    return list(Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping
  ModelAndView send(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam Optional<MultipartFile> file,
      Actor actor,
      View view) {
    ReportTransition.SEND.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> LIST + "/" + sent(typed, file.filter(f -> !f.isEmpty()), actor).number(),
        errors -> list(typed, errors, actor, view));
  }

  private ReportBatch sent(Typed typed, Optional<MultipartFile> file, Actor actor) {
    TypedReader reader = new TypedReader(typed);
    Optional<ReportTable> table = reader.choice("table", ReportTable.class);
    if (file.isEmpty()) {
      reader.object(Objection.toField("file", KernelRefusal.REQUIRED));
    }
    reader.refuseIfAny();
    MultipartFile upload = file.orElseThrow();
    String name = Optional.ofNullable(upload.getOriginalFilename()).orElse("");
    ReportOrder order =
        new ReportOrder(
            table.orElseThrow(), typed.texts("mode").contains("DRY"), name, Optional.empty());
    try {
      Path copy = Files.createTempFile("anzheng-report-", ".tmp");
      try (InputStream in = upload.getInputStream()) {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        return reports.send(copy, order, actor);
      } finally {
        Files.delete(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GetMapping("/{number}")
  ModelAndView show(
      @PathVariable String number, Actor actor, HttpServletResponse response, View view) {
    ReportBatch batch = reports.find(number, actor);
    if (batch.finishedAt().isEmpty()) {
      response.setHeader("Refresh", EVERY_SECONDS);
    }
    return Pages.of("shared/sheet", sheets.page(batch, LIST, view));
  }

  @GetMapping("/{number}/returned.csv")
  ModelAndView csv(@PathVariable String number, Actor actor, View view) {
    return returned.csv(reports.find(number, actor), view);
  }

  @GetMapping("/{number}/returned.xlsx")
  ModelAndView workbook(@PathVariable String number, Actor actor, View view) {
    return returned.workbook(reports.find(number, actor), view);
  }

  /** An empty file with the columns of a table. */
  @GetMapping("/layout.csv")
  ResponseEntity<byte[]> layout(@RequestParam(defaultValue = "CERTIFICATE") String table) {
    ReportTable asked =
        Arrays.stream(ReportTable.values())
            .filter(t -> t.name().equals(table))
            .findFirst()
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    String text = CsvText.UTF_8_MARK + CsvText.line(ReportLayout.of(asked).headers());
    return FileSheets.answer(table + ".csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private ModelAndView list(Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "lede"))
            .errors(errors)
            .with(
                new Sheet.Links(
                    List.of(
                        Row.link("", view.text(WORD + "files"), "/body/report-files"),
                        Row.link("", view.text(WORD + "annual"), "/body/annual-report"),
                        Row.link("", view.text(WORD + "keys"), "/body/report-keys"))))
            .withIf(ReportTransition.SEND.mayBeDoneBy(actor), () -> form(typed, view))
            .with(sheets.list(reports.of(actor.organisation()), LIST, view))
            .with(layouts(view)));
  }

  private static Sheet.Act form(Typed typed, View view) {
    Set<String> mode = typed.values().isEmpty() ? Set.of("DRY") : typed.texts("mode");
    return Sheet.Act.of(
            view.text(WORD + "send"),
            LIST,
            view.text(WORD + "send"),
            FormField.Choice.one(
                "table",
                view.text(WORD + "table"),
                typed.text("table"),
                Arrays.stream(ReportTable.values())
                    .map(table -> Option.of(table.name(), view.name(table)))
                    .toList()),
            new FormField.Upload("file", view.text(WORD + "file"), view.text(WORD + "file.hint")),
            FormField.Choice.many(
                "mode",
                view.text(WORD + "mode"),
                mode,
                List.of(Option.of("DRY", view.text(WORD + "dryRun")))))
        .leadsTo(view.text(WORD + "send.notice"))
        .withFiles();
  }

  private static Sheet.Table layouts(View view) {
    return new Sheet.Table(
        view.text(WORD + "layouts"),
        List.of(view.text(WORD + "table"), view.text(WORD + "layout")),
        Arrays.stream(ReportTable.values())
            .map(table ->
                List.of(
                    Sheet.Cell.of(view.name(table)),
                    Sheet.Cell.link(table + ".csv", LIST + "/layout.csv?table=" + table)))
            .toList(),
        "");
  }
}
