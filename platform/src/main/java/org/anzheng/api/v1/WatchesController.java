package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.anzheng.adoption.watch.Watches;
import org.anzheng.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 关注接口, for programs of adopters. */
@RestController
@RequestMapping(path = "/api/v1/watches", produces = "application/json")
@Tag(name = "Adopters", description = "With a key of an adopter in the Authorization header")
class WatchesController {

  private final Watches watches;

  WatchesController(Watches watches) {
    this.watches = watches;
  }

  @GetMapping
  @Operation(operationId = "listWatches", summary = "What is watched, with its certificates")
  List<WatchAnswer> list(
      @Parameter(hidden = true) @RequestAttribute(AdopterDoor.ACTOR) Actor actor) {
    return watches.of(actor).stream().map(WatchAnswer::of).toList();
  }

  @PostMapping
  @Operation(
      operationId = "addWatches",
      summary = "Watch certificates and suppliers; what is watched already stays")
  List<WatchAnswer> add(
      @RequestBody WatchOrder order,
      @Parameter(hidden = true) @RequestAttribute(AdopterDoor.ACTOR) Actor actor) {
    watches.add(order.wanted(), order.words(), actor);
    return watches.of(actor).stream().map(WatchAnswer::of).toList();
  }

  @PostMapping("/{id}/removal")
  @Operation(operationId = "endWatch", summary = "Watch it no longer")
  ResponseEntity<Void> end(
      @PathVariable UUID id,
      @Parameter(hidden = true) @RequestAttribute(AdopterDoor.ACTOR) Actor actor) {
    watches.end(id, actor);
    return ResponseEntity.noContent().build();
  }
}
