package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.ChangePlace;
import org.anzheng.register.PublicChange;
import org.anzheng.register.PublicChanges;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 变动接口: for those who keep a copy of the register. */
@RestController
@RequestMapping(path = "/api/v1/changes", produces = "application/json")
@Tag(name = "Changes", description = "What changed, oldest first and without gaps")
class ChangesController {

  private final PublicChanges changes;
  private final String site;

  ChangesController(PublicChanges changes, @Value("${anzheng.public-url}") String site) {
    this.changes = changes;
    this.site = site;
  }

  @GetMapping
  @Operation(
      operationId = "listChanges",
      summary = "Changes of certificates, bodies and fees behind a cursor, oldest first")
  ChangesAnswer after(
      @Parameter(description = "The next of the answer before; left out to begin at the beginning")
          @RequestParam
          Optional<String> after,
      @Parameter(description = "Most changes of an answer, 1 to 1000")
          @RequestParam(defaultValue = "100")
          int limit) {
    ChangePlace place = after.map(ChangesController::place).orElse(ChangePlace.START);
    int most = Math.clamp(limit, 1, PublicChanges.MOST);
    List<PublicChange> found = changes.after(place, most);
    return new ChangesAnswer(
        found.stream().map(change -> ChangesAnswer.Change.of(change, site)).toList(),
        (found.isEmpty() ? place : found.getLast().place()).toString(),
        found.size() == most);
  }

  private static ChangePlace place(String text) {
    return ChangePlace.parse(text)
        .orElseThrow(
            () -> new Refusal(List.of(Objection.toField("after", KernelRefusal.NOT_UNDERSTOOD))));
  }
}
