package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.anzheng.adoption.records.AdoptionRecords;
import org.anzheng.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 采信记录接口, for programs of adopters. */
@RestController
@RequestMapping(path = "/api/v1/adoption-records", produces = "application/json")
@Tag(name = "Adopters")
class AdoptionRecordsController {

  private final AdoptionRecords records;

  AdoptionRecordsController(AdoptionRecords records) {
    this.records = records;
  }

  @GetMapping
  @Operation(operationId = "listAdoptionRecords", summary = "The latest records, newest first")
  List<RecordAnswer> list(
      @Parameter(hidden = true) @RequestAttribute(AdopterDoor.ACTOR) Actor actor) {
    return records.of(actor).stream().map(RecordAnswer::of).toList();
  }

  @GetMapping("/{number}")
  @Operation(operationId = "getAdoptionRecord", summary = "One record with its signed receipts")
  RecordAnswer find(
      @PathVariable String number,
      @Parameter(hidden = true) @RequestAttribute(AdopterDoor.ACTOR) Actor actor) {
    return RecordAnswer.of(records.find(number, actor));
  }

  @PostMapping
  @Operation(
      operationId = "addAdoptionRecord",
      summary = "Record a procurement; every certificate is checked at this moment")
  ResponseEntity<RecordAnswer> add(
      @RequestBody RecordOrder order,
      @Parameter(description = "The same key again answers with the same record")
          @RequestHeader("Idempotency-Key")
          Optional<String> idempotencyKey,
      @Parameter(hidden = true) @RequestAttribute(AdopterDoor.ACTOR) Actor actor) {
    String number =
        records.record(order.form(), idempotencyKey.filter(key -> !key.isBlank()), actor);
    return ResponseEntity.created(URI.create("/api/v1/adoption-records/" + number))
        .body(RecordAnswer.of(records.find(number, actor)));
  }
}
