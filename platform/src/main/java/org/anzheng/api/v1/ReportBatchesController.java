package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.anzheng.reporting.ReportBatch;
import org.anzheng.reporting.ReportOrder;
import org.anzheng.reporting.ReportRefusal;
import org.anzheng.reporting.ReportTable;
import org.anzheng.reporting.Reports;
import org.anzheng.texts.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 报告批次接口, for the systems of bodies. */
@RestController
@RequestMapping(path = "/api/v1/report-batches", produces = "application/json")
@Tag(name = "Reports", description = "Bodies report from systems of their own")
class ReportBatchesController {

  private static final int MEGABYTES = 200;
  private static final int MOST_ROWS = 1000;
  private static final String CSV = "text/csv";
  private static final String LINES = "application/x-ndjson";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Reports reports;
  private final Texts texts;

  ReportBatchesController(Reports reports, Texts texts) {
    this.reports = reports;
    this.texts = texts;
  }

  @PostMapping(consumes = {CSV, LINES, WORKBOOK})
  @Operation(
      operationId = "sendReport",
      summary =
          "Report a file in the national layout; the same file, or the same key, is the same"
              + " report",
      requestBody =
          @RequestBody(
              required = true,
              content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                @Content(mediaType = LINES, schema = @Schema(type = "string")),
                @Content(mediaType = WORKBOOK, schema = @Schema(type = "string"))
              }))
  ResponseEntity<ReportBatchAnswer> send(
      @Parameter(description = "Which table of the national layout") @RequestParam
          ReportTable table,
      @Parameter(description = "Only check; nothing takes effect")
          @RequestParam(defaultValue = "false")
          boolean dryRun,
      @Parameter(description = "The same key again answers with the same report")
          @RequestHeader("Idempotency-Key")
          Optional<String> idempotencyKey,
      @Parameter(hidden = true) InputStream body,
      @Parameter(hidden = true) @RequestAttribute(AdopterDoor.ACTOR) Actor actor)
      throws IOException {
    Path copy = Files.createTempFile("anzheng-report-", ".tmp");
    try {
      copy(body, copy);
      ReportBatch batch =
          reports.send(
              copy,
              new ReportOrder(table, dryRun, "api", idempotencyKey.filter(key -> !key.isBlank())),
              actor);
      return ResponseEntity.accepted()
          .location(URI.create("/api/v1/report-batches/" + batch.number()))
          .body(ReportBatchAnswer.of(batch));
    } finally {
      Files.delete(copy);
    }
  }

  @GetMapping
  @Operation(operationId = "listReports", summary = "The latest reports, newest first")
  List<ReportBatchAnswer> list(
      @Parameter(hidden = true) @RequestAttribute(AdopterDoor.ACTOR) Actor actor) {
    return reports.of(actor.organisation()).stream().map(ReportBatchAnswer::of).toList();
  }

  @GetMapping("/{number}")
  @Operation(operationId = "getReport", summary = "How far a report is")
  ReportBatchAnswer find(
      @PathVariable String number,
      @Parameter(hidden = true) @RequestAttribute(AdopterDoor.ACTOR) Actor actor) {
    return ReportBatchAnswer.of(reports.find(number, actor));
  }

  @GetMapping("/{number}/returned-rows")
  @Operation(
      operationId = "listReturnedRows",
      summary = "Rows that come back, or were accepted with something to mend, behind a line")
  List<ReturnedRowAnswer> returned(
      @PathVariable String number,
      @Parameter(description = "The last line seen") @RequestParam(defaultValue = "0") int after,
      @Parameter(description = "Most rows, 1 to 1000") @RequestParam(defaultValue = "100")
          int limit,
      @Parameter(hidden = true) @RequestAttribute(AdopterDoor.ACTOR) Actor actor) {
    ReportBatch batch = reports.find(number, actor);
    return reports.returned(batch, after, Math.clamp(limit, 1, MOST_ROWS)).stream()
        .map(row -> ReturnedRowAnswer.of(row, texts))
        .toList();
  }

  private static void copy(InputStream body, Path to) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long left = MEGABYTES * 1_000_000L;
    try (OutputStream out = Files.newOutputStream(to)) {
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        left -= read;
        if (left < 0) {
          throw new Refusal(ReportRefusal.TOO_LARGE, MEGABYTES);
        }
        out.write(buffer, 0, read);
      }
    }
  }
}
